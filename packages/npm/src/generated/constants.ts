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

/** Rights in a whole community, for `permission` of a permission group: combine them with `|`. */
export const CommunityRight = {
  /** Change the information about the group. */
  ChangeGroupInfo: 1,
  /** Manage members. */
  ManageMembers: 2,
  /** Manage the information about permission groups. */
  ManagePermissionGroupInfo: 4,
  /** Manage the members of permission groups. */
  ManagePermissionGroupMembers: 8,
  /** Manage topics. */
  ManageTopics: 16,
  /** Mute members in all topics. */
  Mute: 32,
  /** Send messages in all topics. */
  Send: 64,
  /** Mention everyone. */
  MentionAll: 128,
  /** Read the history from before joining. */
  ReadHistory: 256,
  /** Recall messages of others. */
  RecallOthers: 512,
  /** Ban members. */
  BanMembers: 1024,
  /** All of them. */
  All: 2047,
} as const;

/** Rights in one topic, for `permission` of the topic in a permission group: combine them with `|`. */
export const TopicRight = {
  /** Manage the topic. */
  Manage: 1,
  /** Manage the topic's permissions. */
  ManagePermissions: 2,
  /** Mute members. */
  Mute: 4,
  /** Send messages. */
  Send: 8,
  /** Read the history from before joining. */
  ReadHistory: 16,
  /** Recall messages of others. */
  RecallOthers: 32,
  /** Mention everyone. */
  MentionAll: 64,
  /** All of them. */
  All: 127,
} as const;

/** Rights in a TRTC room, for `privileges` of a private map key: combine them with `|`. */
export const RoomPrivilege = {
  /** Create the room. */
  Create: 1,
  /** Enter the room. */
  Enter: 2,
  /** Send audio. */
  SendAudio: 4,
  /** Receive audio. */
  ReceiveAudio: 8,
  /** Send video. */
  SendVideo: 16,
  /** Receive video. */
  ReceiveVideo: 32,
  /** Send screen sharing. */
  SendScreen: 64,
  /** Receive screen sharing. */
  ReceiveScreen: 128,
  /** All of them. */
  All: 255,
} as const;
