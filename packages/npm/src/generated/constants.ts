// @generated from api/*.yaml by cargo xtask generate
import type * as types from "./types.js";

/** Group type; Private is the newer Work, ChatRoom the newer Meeting. */
export type GroupType = types.GroupType;

/** Group type; Private is the newer Work, ChatRoom the newer Meeting. */
export const GroupType = {
  Public: "Public",
  Private: "Private",
  ChatRoom: "ChatRoom",
  AVChatRoom: "AVChatRoom",
  Community: "Community",
  Work: "Work",
  Meeting: "Meeting",
  BChatRoom: "BChatRoom",
} as const;

/** Role in the group. */
export type GroupMemberRole = types.GroupMemberRole;

/** Role in the group. */
export const GroupMemberRole = {
  Owner: "Owner",
  Admin: "Admin",
  Member: "Member",
} as const;

/** Case-sensitive; matters when the server sheds load. */
export type GroupMsgPriority = types.GroupMsgPriority;

/** Case-sensitive; matters when the server sheds load. */
export const GroupMsgPriority = {
  High: "High",
  Normal: "Normal",
  Low: "Low",
  Lowest: "Lowest",
} as const;

/** How join requests are handled; only for types users may ask to join; not for Community. */
export type ApplyJoinOption = types.ApplyJoinOption;

/** How join requests are handled; only for types users may ask to join; not for Community. */
export const ApplyJoinOption = {
  FreeAccess: "FreeAccess",
  NeedPermission: "NeedPermission",
  DisableApply: "DisableApply",
} as const;

/** How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom. */
export type InviteJoinOption = types.InviteJoinOption;

/** How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom. */
export const InviteJoinOption = {
  FreeAccess: "FreeAccess",
  NeedPermission: "NeedPermission",
  DisableInvite: "DisableInvite",
} as const;
