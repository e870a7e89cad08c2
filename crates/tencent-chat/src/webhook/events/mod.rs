// @generated from api/webhooks/*.yaml by cargo xtask generate
//! What Tencent's servers POST to the app, one type for each command.

use super::event::{Received, Unknown};

#[rustfmt::skip]
mod alert;

#[rustfmt::skip]
mod c2c;

#[rustfmt::skip]
mod call;

#[rustfmt::skip]
mod follow;

#[rustfmt::skip]
mod group;

#[rustfmt::skip]
mod group_message;

#[rustfmt::skip]
mod moderation;

#[rustfmt::skip]
mod official_account;

#[rustfmt::skip]
mod profile;

#[rustfmt::skip]
mod push;

#[rustfmt::skip]
mod robot;

#[rustfmt::skip]
mod room;

#[rustfmt::skip]
mod shared;

#[rustfmt::skip]
mod sns;

#[rustfmt::skip]
mod state;

#[rustfmt::skip]
mod topic;

pub use alert::*;

pub use c2c::*;

pub use call::*;

pub use follow::*;

pub use group::*;

pub use group_message::*;

pub use moderation::*;

pub use official_account::*;

pub use profile::*;

pub use push::*;

pub use robot::*;

pub use room::*;

pub use shared::*;

pub use sns::*;

pub use state::*;

pub use topic::*;

/// What Tencent's servers told the app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Calls of an endpoint near their limit.
    RequestOverLimit(RequestOverLimit),
    /// Before a one-to-one message is sent.
    BeforeC2cMessage(BeforeC2cMessage),
    /// After a one-to-one message was sent.
    AfterC2cMessage(AfterC2cMessage),
    /// After one-to-one messages were marked as read.
    AfterC2cReadReport(AfterC2cReadReport),
    /// After read receipts of one-to-one messages were sent.
    AfterC2cReadReceipt(AfterC2cReadReceipt),
    /// After all unread messages, of users and groups, were cleared.
    AfterReadAll(AfterReadAll),
    /// After a one-to-one message was recalled.
    AfterC2cRecall(AfterC2cRecall),
    /// After a one-to-one message was modified.
    AfterC2cModify(AfterC2cModify),
    /// After extensions of a one-to-one message were changed.
    AfterC2cMessageExtension(AfterC2cMessageExtension),
    /// After a call was started.
    AfterCallStart(AfterCallStart),
    /// After a call ended.
    AfterCallEnd(AfterCallEnd),
    /// After the state of call members changed.
    AfterCallMemberChange(AfterCallMemberChange),
    /// After users were followed.
    AfterFollow(AfterFollow),
    /// After users were unfollowed.
    AfterUnfollow(AfterUnfollow),
    /// Before a group message is sent.
    BeforeGroupMessage(BeforeGroupMessage),
    /// After a group message was sent.
    AfterGroupMessage(AfterGroupMessage),
    /// A group message could not be sent.
    GroupMessageException(GroupMessageException),
    /// After group messages were recalled.
    AfterGroupRecall(AfterGroupRecall),
    /// After a group message was modified.
    AfterGroupModify(AfterGroupModify),
    /// After extensions of a group message were changed.
    AfterGroupMessageExtension(AfterGroupMessageExtension),
    /// After read receipts of group messages were sent.
    AfterGroupReadReceipt(AfterGroupReadReceipt),
    /// Before a group is created.
    BeforeGroupCreate(BeforeGroupCreate),
    /// After a group was created.
    AfterGroupCreate(AfterGroupCreate),
    /// Before a user applies to join a group.
    BeforeGroupJoinApply(BeforeGroupJoinApply),
    /// Before users are invited to a group.
    BeforeGroupInvite(BeforeGroupInvite),
    /// After users joined a group.
    AfterGroupMemberJoin(AfterGroupMemberJoin),
    /// After members left a group.
    AfterGroupMemberExit(AfterGroupMemberExit),
    /// After a group became full.
    AfterGroupFull(AfterGroupFull),
    /// After a group was disbanded.
    AfterGroupDestroy(AfterGroupDestroy),
    /// After a group profile was modified.
    AfterGroupInfoChange(AfterGroupInfoChange),
    /// After the profile of a group member was changed.
    AfterGroupMemberFieldChange(AfterGroupMemberFieldChange),
    /// After group attributes were changed.
    AfterGroupAttrChange(AfterGroupAttrChange),
    /// After a group got another owner.
    AfterGroupOwnerChange(AfterGroupOwnerChange),
    /// The groups created today near their limit.
    GroupDailyQuotaAlarm(GroupDailyQuotaAlarm),
    /// Members of an audio-video group came online or went offline.
    AvMemberStateChange(AvMemberStateChange),
    /// After cloud moderation checked a content.
    ModerationResult(ModerationResult),
    /// Before an official account is created.
    BeforeOfficialAccountCreate(BeforeOfficialAccountCreate),
    /// After an official account was created.
    AfterOfficialAccountCreate(AfterOfficialAccountCreate),
    /// After an official account profile was modified.
    AfterOfficialAccountInfoChange(AfterOfficialAccountInfoChange),
    /// After an official account was destroyed.
    AfterOfficialAccountDestroy(AfterOfficialAccountDestroy),
    /// Before users subscribe to an official account.
    BeforeOfficialAccountSubscribe(BeforeOfficialAccountSubscribe),
    /// After users subscribed to an official account.
    AfterOfficialAccountSubscribe(AfterOfficialAccountSubscribe),
    /// After an official account became full.
    AfterOfficialAccountFull(AfterOfficialAccountFull),
    /// After users unsubscribed from an official account.
    AfterOfficialAccountUnsubscribe(AfterOfficialAccountUnsubscribe),
    /// Before an official account message is sent.
    BeforeOfficialAccountMessage(BeforeOfficialAccountMessage),
    /// After an official account message was sent.
    AfterOfficialAccountMessage(AfterOfficialAccountMessage),
    /// After official account messages were recalled.
    AfterOfficialAccountRecall(AfterOfficialAccountRecall),
    /// After a profile was updated.
    AfterProfileUpdate(AfterProfileUpdate),
    /// What became of the pushes that messages caused.
    PushOfflineResult(PushOfflineResult),
    /// What became of pushes to all users, tags or single users.
    PushAllMemberResult(PushAllMemberResult),
    /// After a one-to-one message was sent to a chatbot.
    BotC2cMessage(BotC2cMessage),
    /// After a chatbot was mentioned in a group.
    BotGroupMessage(BotGroupMessage),
    /// A user sent a pass-through message to a chatbot.
    ChatbotC2cSignal(ChatbotC2cSignal),
    /// After a conference room was created.
    AfterRoomCreate(AfterRoomCreate),
    /// After a conference room was closed.
    AfterRoomDestroy(AfterRoomDestroy),
    /// After a conference room was modified.
    AfterRoomInfoUpdate(AfterRoomInfoUpdate),
    /// After a conference room was modified, by the name of the Chinese list.
    RoomInfoUpdate(RoomInfoUpdate),
    /// After a user entered a conference room.
    AfterRoomMemberEnter(AfterRoomMemberEnter),
    /// After a user left a conference room.
    AfterRoomMemberLeave(AfterRoomMemberLeave),
    /// Before friends are added.
    BeforeFriendAdd(BeforeFriendAdd),
    /// Before a friend request is answered.
    BeforeFriendResponse(BeforeFriendResponse),
    /// After friends were added.
    AfterFriendAdd(AfterFriendAdd),
    /// After friends were deleted.
    AfterFriendDelete(AfterFriendDelete),
    /// After users were added to a blocklist.
    AfterBlockAdd(AfterBlockAdd),
    /// After users were removed from a blocklist.
    AfterBlockDelete(AfterBlockDelete),
    /// A user came online, went offline or set a custom status.
    StateChange(StateChange),
    /// Before a topic is created.
    BeforeTopicCreate(BeforeTopicCreate),
    /// After a topic was created.
    AfterTopicCreate(AfterTopicCreate),
    /// After a topic was deleted.
    AfterTopicDestroy(AfterTopicDestroy),
    /// After a topic profile was modified.
    AfterTopicInfoChange(AfterTopicInfoChange),
    /// A command that is not described: of another product, or newer than this version.
    Unknown(Unknown),
}

impl Event {
    /// How many commands are described.
    pub const KNOWN: usize = 70;
    /// Reads the body of a command, in which everything is in order.
    pub(super) fn read(command: &str, wire: &str, received: Received) -> Self {
        match command {
            "Alert.RequestOverLimit" => {
                Self::RequestOverLimit(super::event::read(wire, received))
            }
            "C2C.CallbackBeforeSendMsg" => {
                Self::BeforeC2cMessage(super::event::read(wire, received))
            }
            "C2C.CallbackAfterSendMsg" => {
                Self::AfterC2cMessage(super::event::read(wire, received))
            }
            "C2C.CallbackAfterMsgReport" => {
                Self::AfterC2cReadReport(super::event::read(wire, received))
            }
            "C2C.CallbackAfterMsgReadReceipt" => {
                Self::AfterC2cReadReceipt(super::event::read(wire, received))
            }
            "C2C.CallbackAfterMsgReadAll" => {
                Self::AfterReadAll(super::event::read(wire, received))
            }
            "C2C.CallbackAfterMsgWithDraw" => {
                Self::AfterC2cRecall(super::event::read(wire, received))
            }
            "C2C.CallbackAfterModifyMsg" => {
                Self::AfterC2cModify(super::event::read(wire, received))
            }
            "C2C.CallbackAfterC2CMsgExtension" => {
                Self::AfterC2cMessageExtension(super::event::read(wire, received))
            }
            "Call.CallbackAfterStartCall" => {
                Self::AfterCallStart(super::event::read(wire, received))
            }
            "Call.CallbackAfterEndCall" => {
                Self::AfterCallEnd(super::event::read(wire, received))
            }
            "Call.CallbackAfterMemberChanged" => {
                Self::AfterCallMemberChange(super::event::read(wire, received))
            }
            "Follow.CallbackAfterFollowAdd" => {
                Self::AfterFollow(super::event::read(wire, received))
            }
            "Follow.CallbackAfterFollowDelete" => {
                Self::AfterUnfollow(super::event::read(wire, received))
            }
            "Group.CallbackBeforeSendMsg" => {
                Self::BeforeGroupMessage(super::event::read(wire, received))
            }
            "Group.CallbackAfterSendMsg" => {
                Self::AfterGroupMessage(super::event::read(wire, received))
            }
            "Group.CallbackSendMsgException" => {
                Self::GroupMessageException(super::event::read(wire, received))
            }
            "Group.CallbackAfterRecallMsg" => {
                Self::AfterGroupRecall(super::event::read(wire, received))
            }
            "Group.CallbackAfterModifyMsg" => {
                Self::AfterGroupModify(super::event::read(wire, received))
            }
            "Group.CallbackAfterGroupMsgExtension" => {
                Self::AfterGroupMessageExtension(super::event::read(wire, received))
            }
            "Group.CallbackAfterReadReceipt" => {
                Self::AfterGroupReadReceipt(super::event::read(wire, received))
            }
            "Group.CallbackBeforeCreateGroup" => {
                Self::BeforeGroupCreate(super::event::read(wire, received))
            }
            "Group.CallbackAfterCreateGroup" => {
                Self::AfterGroupCreate(super::event::read(wire, received))
            }
            "Group.CallbackBeforeApplyJoinGroup" => {
                Self::BeforeGroupJoinApply(super::event::read(wire, received))
            }
            "Group.CallbackBeforeInviteJoinGroup" => {
                Self::BeforeGroupInvite(super::event::read(wire, received))
            }
            "Group.CallbackAfterNewMemberJoin" => {
                Self::AfterGroupMemberJoin(super::event::read(wire, received))
            }
            "Group.CallbackAfterMemberExit" => {
                Self::AfterGroupMemberExit(super::event::read(wire, received))
            }
            "Group.CallbackAfterGroupFull" => {
                Self::AfterGroupFull(super::event::read(wire, received))
            }
            "Group.CallbackAfterGroupDestroyed" => {
                Self::AfterGroupDestroy(super::event::read(wire, received))
            }
            "Group.CallbackAfterGroupInfoChanged" => {
                Self::AfterGroupInfoChange(super::event::read(wire, received))
            }
            "Group.CallbackAfterMemberFieldChanged" => {
                Self::AfterGroupMemberFieldChange(super::event::read(wire, received))
            }
            "Group.CallbackAfterGroupAttrChanged" => {
                Self::AfterGroupAttrChange(super::event::read(wire, received))
            }
            "Group.CallbackAfterChangeGroupOwner" => {
                Self::AfterGroupOwnerChange(super::event::read(wire, received))
            }
            "Group.CallbackOnDailyGroupQuotaAlarm" => {
                Self::GroupDailyQuotaAlarm(super::event::read(wire, received))
            }
            "Group.CallbackOnMemberStateChange" => {
                Self::AvMemberStateChange(super::event::read(wire, received))
            }
            "ContentCallback.ResultNotify" => {
                Self::ModerationResult(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackBeforeCreateOfficialAccount" => {
                Self::BeforeOfficialAccountCreate(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackAfterCreateOfficialAccount" => {
                Self::AfterOfficialAccountCreate(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackAfterOfficialAccountInfoChanged" => {
                Self::AfterOfficialAccountInfoChange(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackAfterOfficialAccountDestroyed" => {
                Self::AfterOfficialAccountDestroy(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackBeforeAddSubscriber" => {
                Self::BeforeOfficialAccountSubscribe(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackAfterAddSubscriber" => {
                Self::AfterOfficialAccountSubscribe(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackAfterOfficialAccountFull" => {
                Self::AfterOfficialAccountFull(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackAfterDeleteSubscriber" => {
                Self::AfterOfficialAccountUnsubscribe(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackBeforeSendMsg" => {
                Self::BeforeOfficialAccountMessage(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackAfterSendMsg" => {
                Self::AfterOfficialAccountMessage(super::event::read(wire, received))
            }
            "OfficialAccount.CallbackAfterMsgWithDraw" => {
                Self::AfterOfficialAccountRecall(super::event::read(wire, received))
            }
            "Profile.CallbackPortraitSet" => {
                Self::AfterProfileUpdate(super::event::read(wire, received))
            }
            "Push.OfflinePush" => {
                Self::PushOfflineResult(super::event::read(wire, received))
            }
            "Push.AllMemberPush" => {
                Self::PushAllMemberResult(super::event::read(wire, received))
            }
            "Bot.OnC2CMessage" => Self::BotC2cMessage(super::event::read(wire, received)),
            "Bot.OnGroupMessage" => {
                Self::BotGroupMessage(super::event::read(wire, received))
            }
            "Chatbot.OnC2CSignalMessage" => {
                Self::ChatbotC2cSignal(super::event::read(wire, received))
            }
            "Room.CallbackAfterCreateRoom" => {
                Self::AfterRoomCreate(super::event::read(wire, received))
            }
            "Room.CallbackAfterDestroyRoom" => {
                Self::AfterRoomDestroy(super::event::read(wire, received))
            }
            "Room.CallbackAfterUpdateRoomInfo" => {
                Self::AfterRoomInfoUpdate(super::event::read(wire, received))
            }
            "Room.CallbackUpdateRoomInfo" => {
                Self::RoomInfoUpdate(super::event::read(wire, received))
            }
            "Room.CallbackAfterMemberEnter" => {
                Self::AfterRoomMemberEnter(super::event::read(wire, received))
            }
            "Room.CallbackAfterMemberLeave" => {
                Self::AfterRoomMemberLeave(super::event::read(wire, received))
            }
            "Sns.CallbackPrevFriendAdd" => {
                Self::BeforeFriendAdd(super::event::read(wire, received))
            }
            "Sns.CallbackPrevFriendResponse" => {
                Self::BeforeFriendResponse(super::event::read(wire, received))
            }
            "Sns.CallbackFriendAdd" => {
                Self::AfterFriendAdd(super::event::read(wire, received))
            }
            "Sns.CallbackFriendDelete" => {
                Self::AfterFriendDelete(super::event::read(wire, received))
            }
            "Sns.CallbackBlackListAdd" => {
                Self::AfterBlockAdd(super::event::read(wire, received))
            }
            "Sns.CallbackBlackListDelete" => {
                Self::AfterBlockDelete(super::event::read(wire, received))
            }
            "State.StateChange" => Self::StateChange(super::event::read(wire, received)),
            "Group.CallbackBeforeCreateTopic" => {
                Self::BeforeTopicCreate(super::event::read(wire, received))
            }
            "Group.CallbackAfterCreateTopic" => {
                Self::AfterTopicCreate(super::event::read(wire, received))
            }
            "Group.CallbackAfterTopicDestroyed" => {
                Self::AfterTopicDestroy(super::event::read(wire, received))
            }
            "Group.CallbackAfterTopicInfoChanged" => {
                Self::AfterTopicInfoChange(super::event::read(wire, received))
            }
            _ => {
                Self::Unknown(Unknown {
                    command: command.to_owned(),
                    received,
                })
            }
        }
    }

    /// The event's name in snake case: `before_c2c_message`, or `unknown`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::RequestOverLimit(_) => "request_over_limit",
            Self::BeforeC2cMessage(_) => "before_c2c_message",
            Self::AfterC2cMessage(_) => "after_c2c_message",
            Self::AfterC2cReadReport(_) => "after_c2c_read_report",
            Self::AfterC2cReadReceipt(_) => "after_c2c_read_receipt",
            Self::AfterReadAll(_) => "after_read_all",
            Self::AfterC2cRecall(_) => "after_c2c_recall",
            Self::AfterC2cModify(_) => "after_c2c_modify",
            Self::AfterC2cMessageExtension(_) => "after_c2c_message_extension",
            Self::AfterCallStart(_) => "after_call_start",
            Self::AfterCallEnd(_) => "after_call_end",
            Self::AfterCallMemberChange(_) => "after_call_member_change",
            Self::AfterFollow(_) => "after_follow",
            Self::AfterUnfollow(_) => "after_unfollow",
            Self::BeforeGroupMessage(_) => "before_group_message",
            Self::AfterGroupMessage(_) => "after_group_message",
            Self::GroupMessageException(_) => "group_message_exception",
            Self::AfterGroupRecall(_) => "after_group_recall",
            Self::AfterGroupModify(_) => "after_group_modify",
            Self::AfterGroupMessageExtension(_) => "after_group_message_extension",
            Self::AfterGroupReadReceipt(_) => "after_group_read_receipt",
            Self::BeforeGroupCreate(_) => "before_group_create",
            Self::AfterGroupCreate(_) => "after_group_create",
            Self::BeforeGroupJoinApply(_) => "before_group_join_apply",
            Self::BeforeGroupInvite(_) => "before_group_invite",
            Self::AfterGroupMemberJoin(_) => "after_group_member_join",
            Self::AfterGroupMemberExit(_) => "after_group_member_exit",
            Self::AfterGroupFull(_) => "after_group_full",
            Self::AfterGroupDestroy(_) => "after_group_destroy",
            Self::AfterGroupInfoChange(_) => "after_group_info_change",
            Self::AfterGroupMemberFieldChange(_) => "after_group_member_field_change",
            Self::AfterGroupAttrChange(_) => "after_group_attr_change",
            Self::AfterGroupOwnerChange(_) => "after_group_owner_change",
            Self::GroupDailyQuotaAlarm(_) => "group_daily_quota_alarm",
            Self::AvMemberStateChange(_) => "av_member_state_change",
            Self::ModerationResult(_) => "moderation_result",
            Self::BeforeOfficialAccountCreate(_) => "before_official_account_create",
            Self::AfterOfficialAccountCreate(_) => "after_official_account_create",
            Self::AfterOfficialAccountInfoChange(_) => {
                "after_official_account_info_change"
            }
            Self::AfterOfficialAccountDestroy(_) => "after_official_account_destroy",
            Self::BeforeOfficialAccountSubscribe(_) => {
                "before_official_account_subscribe"
            }
            Self::AfterOfficialAccountSubscribe(_) => "after_official_account_subscribe",
            Self::AfterOfficialAccountFull(_) => "after_official_account_full",
            Self::AfterOfficialAccountUnsubscribe(_) => {
                "after_official_account_unsubscribe"
            }
            Self::BeforeOfficialAccountMessage(_) => "before_official_account_message",
            Self::AfterOfficialAccountMessage(_) => "after_official_account_message",
            Self::AfterOfficialAccountRecall(_) => "after_official_account_recall",
            Self::AfterProfileUpdate(_) => "after_profile_update",
            Self::PushOfflineResult(_) => "push_offline_result",
            Self::PushAllMemberResult(_) => "push_all_member_result",
            Self::BotC2cMessage(_) => "bot_c2c_message",
            Self::BotGroupMessage(_) => "bot_group_message",
            Self::ChatbotC2cSignal(_) => "chatbot_c2c_signal",
            Self::AfterRoomCreate(_) => "after_room_create",
            Self::AfterRoomDestroy(_) => "after_room_destroy",
            Self::AfterRoomInfoUpdate(_) => "after_room_info_update",
            Self::RoomInfoUpdate(_) => "room_info_update",
            Self::AfterRoomMemberEnter(_) => "after_room_member_enter",
            Self::AfterRoomMemberLeave(_) => "after_room_member_leave",
            Self::BeforeFriendAdd(_) => "before_friend_add",
            Self::BeforeFriendResponse(_) => "before_friend_response",
            Self::AfterFriendAdd(_) => "after_friend_add",
            Self::AfterFriendDelete(_) => "after_friend_delete",
            Self::AfterBlockAdd(_) => "after_block_add",
            Self::AfterBlockDelete(_) => "after_block_delete",
            Self::StateChange(_) => "state_change",
            Self::BeforeTopicCreate(_) => "before_topic_create",
            Self::AfterTopicCreate(_) => "after_topic_create",
            Self::AfterTopicDestroy(_) => "after_topic_destroy",
            Self::AfterTopicInfoChange(_) => "after_topic_info_change",
            Self::Unknown(_) => "unknown",
        }
    }

    /// The command as Tencent calls it: `C2C.CallbackBeforeSendMsg`.
    pub fn command(&self) -> &str {
        match self {
            Self::RequestOverLimit(_) => "Alert.RequestOverLimit",
            Self::BeforeC2cMessage(_) => "C2C.CallbackBeforeSendMsg",
            Self::AfterC2cMessage(_) => "C2C.CallbackAfterSendMsg",
            Self::AfterC2cReadReport(_) => "C2C.CallbackAfterMsgReport",
            Self::AfterC2cReadReceipt(_) => "C2C.CallbackAfterMsgReadReceipt",
            Self::AfterReadAll(_) => "C2C.CallbackAfterMsgReadAll",
            Self::AfterC2cRecall(_) => "C2C.CallbackAfterMsgWithDraw",
            Self::AfterC2cModify(_) => "C2C.CallbackAfterModifyMsg",
            Self::AfterC2cMessageExtension(_) => "C2C.CallbackAfterC2CMsgExtension",
            Self::AfterCallStart(_) => "Call.CallbackAfterStartCall",
            Self::AfterCallEnd(_) => "Call.CallbackAfterEndCall",
            Self::AfterCallMemberChange(_) => "Call.CallbackAfterMemberChanged",
            Self::AfterFollow(_) => "Follow.CallbackAfterFollowAdd",
            Self::AfterUnfollow(_) => "Follow.CallbackAfterFollowDelete",
            Self::BeforeGroupMessage(_) => "Group.CallbackBeforeSendMsg",
            Self::AfterGroupMessage(_) => "Group.CallbackAfterSendMsg",
            Self::GroupMessageException(_) => "Group.CallbackSendMsgException",
            Self::AfterGroupRecall(_) => "Group.CallbackAfterRecallMsg",
            Self::AfterGroupModify(_) => "Group.CallbackAfterModifyMsg",
            Self::AfterGroupMessageExtension(_) => "Group.CallbackAfterGroupMsgExtension",
            Self::AfterGroupReadReceipt(_) => "Group.CallbackAfterReadReceipt",
            Self::BeforeGroupCreate(_) => "Group.CallbackBeforeCreateGroup",
            Self::AfterGroupCreate(_) => "Group.CallbackAfterCreateGroup",
            Self::BeforeGroupJoinApply(_) => "Group.CallbackBeforeApplyJoinGroup",
            Self::BeforeGroupInvite(_) => "Group.CallbackBeforeInviteJoinGroup",
            Self::AfterGroupMemberJoin(_) => "Group.CallbackAfterNewMemberJoin",
            Self::AfterGroupMemberExit(_) => "Group.CallbackAfterMemberExit",
            Self::AfterGroupFull(_) => "Group.CallbackAfterGroupFull",
            Self::AfterGroupDestroy(_) => "Group.CallbackAfterGroupDestroyed",
            Self::AfterGroupInfoChange(_) => "Group.CallbackAfterGroupInfoChanged",
            Self::AfterGroupMemberFieldChange(_) => {
                "Group.CallbackAfterMemberFieldChanged"
            }
            Self::AfterGroupAttrChange(_) => "Group.CallbackAfterGroupAttrChanged",
            Self::AfterGroupOwnerChange(_) => "Group.CallbackAfterChangeGroupOwner",
            Self::GroupDailyQuotaAlarm(_) => "Group.CallbackOnDailyGroupQuotaAlarm",
            Self::AvMemberStateChange(_) => "Group.CallbackOnMemberStateChange",
            Self::ModerationResult(_) => "ContentCallback.ResultNotify",
            Self::BeforeOfficialAccountCreate(_) => {
                "OfficialAccount.CallbackBeforeCreateOfficialAccount"
            }
            Self::AfterOfficialAccountCreate(_) => {
                "OfficialAccount.CallbackAfterCreateOfficialAccount"
            }
            Self::AfterOfficialAccountInfoChange(_) => {
                "OfficialAccount.CallbackAfterOfficialAccountInfoChanged"
            }
            Self::AfterOfficialAccountDestroy(_) => {
                "OfficialAccount.CallbackAfterOfficialAccountDestroyed"
            }
            Self::BeforeOfficialAccountSubscribe(_) => {
                "OfficialAccount.CallbackBeforeAddSubscriber"
            }
            Self::AfterOfficialAccountSubscribe(_) => {
                "OfficialAccount.CallbackAfterAddSubscriber"
            }
            Self::AfterOfficialAccountFull(_) => {
                "OfficialAccount.CallbackAfterOfficialAccountFull"
            }
            Self::AfterOfficialAccountUnsubscribe(_) => {
                "OfficialAccount.CallbackAfterDeleteSubscriber"
            }
            Self::BeforeOfficialAccountMessage(_) => {
                "OfficialAccount.CallbackBeforeSendMsg"
            }
            Self::AfterOfficialAccountMessage(_) => {
                "OfficialAccount.CallbackAfterSendMsg"
            }
            Self::AfterOfficialAccountRecall(_) => {
                "OfficialAccount.CallbackAfterMsgWithDraw"
            }
            Self::AfterProfileUpdate(_) => "Profile.CallbackPortraitSet",
            Self::PushOfflineResult(_) => "Push.OfflinePush",
            Self::PushAllMemberResult(_) => "Push.AllMemberPush",
            Self::BotC2cMessage(_) => "Bot.OnC2CMessage",
            Self::BotGroupMessage(_) => "Bot.OnGroupMessage",
            Self::ChatbotC2cSignal(_) => "Chatbot.OnC2CSignalMessage",
            Self::AfterRoomCreate(_) => "Room.CallbackAfterCreateRoom",
            Self::AfterRoomDestroy(_) => "Room.CallbackAfterDestroyRoom",
            Self::AfterRoomInfoUpdate(_) => "Room.CallbackAfterUpdateRoomInfo",
            Self::RoomInfoUpdate(_) => "Room.CallbackUpdateRoomInfo",
            Self::AfterRoomMemberEnter(_) => "Room.CallbackAfterMemberEnter",
            Self::AfterRoomMemberLeave(_) => "Room.CallbackAfterMemberLeave",
            Self::BeforeFriendAdd(_) => "Sns.CallbackPrevFriendAdd",
            Self::BeforeFriendResponse(_) => "Sns.CallbackPrevFriendResponse",
            Self::AfterFriendAdd(_) => "Sns.CallbackFriendAdd",
            Self::AfterFriendDelete(_) => "Sns.CallbackFriendDelete",
            Self::AfterBlockAdd(_) => "Sns.CallbackBlackListAdd",
            Self::AfterBlockDelete(_) => "Sns.CallbackBlackListDelete",
            Self::StateChange(_) => "State.StateChange",
            Self::BeforeTopicCreate(_) => "Group.CallbackBeforeCreateTopic",
            Self::AfterTopicCreate(_) => "Group.CallbackAfterCreateTopic",
            Self::AfterTopicDestroy(_) => "Group.CallbackAfterTopicDestroyed",
            Self::AfterTopicInfoChange(_) => "Group.CallbackAfterTopicInfoChanged",
            Self::Unknown(event) => &event.command,
        }
    }

    pub(super) fn received(&self) -> &Received {
        match self {
            Self::RequestOverLimit(event) => &event.received,
            Self::BeforeC2cMessage(event) => &event.received,
            Self::AfterC2cMessage(event) => &event.received,
            Self::AfterC2cReadReport(event) => &event.received,
            Self::AfterC2cReadReceipt(event) => &event.received,
            Self::AfterReadAll(event) => &event.received,
            Self::AfterC2cRecall(event) => &event.received,
            Self::AfterC2cModify(event) => &event.received,
            Self::AfterC2cMessageExtension(event) => &event.received,
            Self::AfterCallStart(event) => &event.received,
            Self::AfterCallEnd(event) => &event.received,
            Self::AfterCallMemberChange(event) => &event.received,
            Self::AfterFollow(event) => &event.received,
            Self::AfterUnfollow(event) => &event.received,
            Self::BeforeGroupMessage(event) => &event.received,
            Self::AfterGroupMessage(event) => &event.received,
            Self::GroupMessageException(event) => &event.received,
            Self::AfterGroupRecall(event) => &event.received,
            Self::AfterGroupModify(event) => &event.received,
            Self::AfterGroupMessageExtension(event) => &event.received,
            Self::AfterGroupReadReceipt(event) => &event.received,
            Self::BeforeGroupCreate(event) => &event.received,
            Self::AfterGroupCreate(event) => &event.received,
            Self::BeforeGroupJoinApply(event) => &event.received,
            Self::BeforeGroupInvite(event) => &event.received,
            Self::AfterGroupMemberJoin(event) => &event.received,
            Self::AfterGroupMemberExit(event) => &event.received,
            Self::AfterGroupFull(event) => &event.received,
            Self::AfterGroupDestroy(event) => &event.received,
            Self::AfterGroupInfoChange(event) => &event.received,
            Self::AfterGroupMemberFieldChange(event) => &event.received,
            Self::AfterGroupAttrChange(event) => &event.received,
            Self::AfterGroupOwnerChange(event) => &event.received,
            Self::GroupDailyQuotaAlarm(event) => &event.received,
            Self::AvMemberStateChange(event) => &event.received,
            Self::ModerationResult(event) => &event.received,
            Self::BeforeOfficialAccountCreate(event) => &event.received,
            Self::AfterOfficialAccountCreate(event) => &event.received,
            Self::AfterOfficialAccountInfoChange(event) => &event.received,
            Self::AfterOfficialAccountDestroy(event) => &event.received,
            Self::BeforeOfficialAccountSubscribe(event) => &event.received,
            Self::AfterOfficialAccountSubscribe(event) => &event.received,
            Self::AfterOfficialAccountFull(event) => &event.received,
            Self::AfterOfficialAccountUnsubscribe(event) => &event.received,
            Self::BeforeOfficialAccountMessage(event) => &event.received,
            Self::AfterOfficialAccountMessage(event) => &event.received,
            Self::AfterOfficialAccountRecall(event) => &event.received,
            Self::AfterProfileUpdate(event) => &event.received,
            Self::PushOfflineResult(event) => &event.received,
            Self::PushAllMemberResult(event) => &event.received,
            Self::BotC2cMessage(event) => &event.received,
            Self::BotGroupMessage(event) => &event.received,
            Self::ChatbotC2cSignal(event) => &event.received,
            Self::AfterRoomCreate(event) => &event.received,
            Self::AfterRoomDestroy(event) => &event.received,
            Self::AfterRoomInfoUpdate(event) => &event.received,
            Self::RoomInfoUpdate(event) => &event.received,
            Self::AfterRoomMemberEnter(event) => &event.received,
            Self::AfterRoomMemberLeave(event) => &event.received,
            Self::BeforeFriendAdd(event) => &event.received,
            Self::BeforeFriendResponse(event) => &event.received,
            Self::AfterFriendAdd(event) => &event.received,
            Self::AfterFriendDelete(event) => &event.received,
            Self::AfterBlockAdd(event) => &event.received,
            Self::AfterBlockDelete(event) => &event.received,
            Self::StateChange(event) => &event.received,
            Self::BeforeTopicCreate(event) => &event.received,
            Self::AfterTopicCreate(event) => &event.received,
            Self::AfterTopicDestroy(event) => &event.received,
            Self::AfterTopicInfoChange(event) => &event.received,
            Self::Unknown(event) => &event.received,
        }
    }

    /// The described fields of the body as JSON in wire names, without `CallbackCommand`; of an unknown command
    /// the whole body, in a form that every parser reads.
    pub fn to_json(&self) -> String {
        let json = match self {
            Self::RequestOverLimit(event) => serde_json::to_string(event),
            Self::BeforeC2cMessage(event) => serde_json::to_string(event),
            Self::AfterC2cMessage(event) => serde_json::to_string(event),
            Self::AfterC2cReadReport(event) => serde_json::to_string(event),
            Self::AfterC2cReadReceipt(event) => serde_json::to_string(event),
            Self::AfterReadAll(event) => serde_json::to_string(event),
            Self::AfterC2cRecall(event) => serde_json::to_string(event),
            Self::AfterC2cModify(event) => serde_json::to_string(event),
            Self::AfterC2cMessageExtension(event) => serde_json::to_string(event),
            Self::AfterCallStart(event) => serde_json::to_string(event),
            Self::AfterCallEnd(event) => serde_json::to_string(event),
            Self::AfterCallMemberChange(event) => serde_json::to_string(event),
            Self::AfterFollow(event) => serde_json::to_string(event),
            Self::AfterUnfollow(event) => serde_json::to_string(event),
            Self::BeforeGroupMessage(event) => serde_json::to_string(event),
            Self::AfterGroupMessage(event) => serde_json::to_string(event),
            Self::GroupMessageException(event) => serde_json::to_string(event),
            Self::AfterGroupRecall(event) => serde_json::to_string(event),
            Self::AfterGroupModify(event) => serde_json::to_string(event),
            Self::AfterGroupMessageExtension(event) => serde_json::to_string(event),
            Self::AfterGroupReadReceipt(event) => serde_json::to_string(event),
            Self::BeforeGroupCreate(event) => serde_json::to_string(event),
            Self::AfterGroupCreate(event) => serde_json::to_string(event),
            Self::BeforeGroupJoinApply(event) => serde_json::to_string(event),
            Self::BeforeGroupInvite(event) => serde_json::to_string(event),
            Self::AfterGroupMemberJoin(event) => serde_json::to_string(event),
            Self::AfterGroupMemberExit(event) => serde_json::to_string(event),
            Self::AfterGroupFull(event) => serde_json::to_string(event),
            Self::AfterGroupDestroy(event) => serde_json::to_string(event),
            Self::AfterGroupInfoChange(event) => serde_json::to_string(event),
            Self::AfterGroupMemberFieldChange(event) => serde_json::to_string(event),
            Self::AfterGroupAttrChange(event) => serde_json::to_string(event),
            Self::AfterGroupOwnerChange(event) => serde_json::to_string(event),
            Self::GroupDailyQuotaAlarm(event) => serde_json::to_string(event),
            Self::AvMemberStateChange(event) => serde_json::to_string(event),
            Self::ModerationResult(event) => serde_json::to_string(event),
            Self::BeforeOfficialAccountCreate(event) => serde_json::to_string(event),
            Self::AfterOfficialAccountCreate(event) => serde_json::to_string(event),
            Self::AfterOfficialAccountInfoChange(event) => serde_json::to_string(event),
            Self::AfterOfficialAccountDestroy(event) => serde_json::to_string(event),
            Self::BeforeOfficialAccountSubscribe(event) => serde_json::to_string(event),
            Self::AfterOfficialAccountSubscribe(event) => serde_json::to_string(event),
            Self::AfterOfficialAccountFull(event) => serde_json::to_string(event),
            Self::AfterOfficialAccountUnsubscribe(event) => serde_json::to_string(event),
            Self::BeforeOfficialAccountMessage(event) => serde_json::to_string(event),
            Self::AfterOfficialAccountMessage(event) => serde_json::to_string(event),
            Self::AfterOfficialAccountRecall(event) => serde_json::to_string(event),
            Self::AfterProfileUpdate(event) => serde_json::to_string(event),
            Self::PushOfflineResult(event) => serde_json::to_string(event),
            Self::PushAllMemberResult(event) => serde_json::to_string(event),
            Self::BotC2cMessage(event) => serde_json::to_string(event),
            Self::BotGroupMessage(event) => serde_json::to_string(event),
            Self::ChatbotC2cSignal(event) => serde_json::to_string(event),
            Self::AfterRoomCreate(event) => serde_json::to_string(event),
            Self::AfterRoomDestroy(event) => serde_json::to_string(event),
            Self::AfterRoomInfoUpdate(event) => serde_json::to_string(event),
            Self::RoomInfoUpdate(event) => serde_json::to_string(event),
            Self::AfterRoomMemberEnter(event) => serde_json::to_string(event),
            Self::AfterRoomMemberLeave(event) => serde_json::to_string(event),
            Self::BeforeFriendAdd(event) => serde_json::to_string(event),
            Self::BeforeFriendResponse(event) => serde_json::to_string(event),
            Self::AfterFriendAdd(event) => serde_json::to_string(event),
            Self::AfterFriendDelete(event) => serde_json::to_string(event),
            Self::AfterBlockAdd(event) => serde_json::to_string(event),
            Self::AfterBlockDelete(event) => serde_json::to_string(event),
            Self::StateChange(event) => serde_json::to_string(event),
            Self::BeforeTopicCreate(event) => serde_json::to_string(event),
            Self::AfterTopicCreate(event) => serde_json::to_string(event),
            Self::AfterTopicDestroy(event) => serde_json::to_string(event),
            Self::AfterTopicInfoChange(event) => serde_json::to_string(event),
            Self::Unknown(event) => {
                return crate::json::readable(&event.received.raw)
                    .unwrap_or_default()
                    .into_owned();
            }
        };
        json.unwrap_or_default()
    }
}
