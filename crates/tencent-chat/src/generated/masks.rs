// @generated from api/sdk.yaml by cargo xtask generate
//! Integers of which each bit means something.

/// Rights in a whole community, for `permission` of a permission group: combine them with `|`.
pub enum CommunityRight {}

impl CommunityRight {
    /// Change the information about the group.
    pub const CHANGE_GROUP_INFO: u64 = 1;
    /// Manage members.
    pub const MANAGE_MEMBERS: u64 = 2;
    /// Manage the information about permission groups.
    pub const MANAGE_PERMISSION_GROUP_INFO: u64 = 4;
    /// Manage the members of permission groups.
    pub const MANAGE_PERMISSION_GROUP_MEMBERS: u64 = 8;
    /// Manage topics.
    pub const MANAGE_TOPICS: u64 = 16;
    /// Mute members in all topics.
    pub const MUTE: u64 = 32;
    /// Send messages in all topics.
    pub const SEND: u64 = 64;
    /// Mention everyone.
    pub const MENTION_ALL: u64 = 128;
    /// Read the history from before joining.
    pub const READ_HISTORY: u64 = 256;
    /// Recall messages of others.
    pub const RECALL_OTHERS: u64 = 512;
    /// Ban members.
    pub const BAN_MEMBERS: u64 = 1024;
    /// All of them.
    pub const ALL: u64 = 2047;
}

/// Rights in one topic, for `permission` of the topic in a permission group: combine them with `|`.
pub enum TopicRight {}

impl TopicRight {
    /// Manage the topic.
    pub const MANAGE: u64 = 1;
    /// Manage the topic's permissions.
    pub const MANAGE_PERMISSIONS: u64 = 2;
    /// Mute members.
    pub const MUTE: u64 = 4;
    /// Send messages.
    pub const SEND: u64 = 8;
    /// Read the history from before joining.
    pub const READ_HISTORY: u64 = 16;
    /// Recall messages of others.
    pub const RECALL_OTHERS: u64 = 32;
    /// Mention everyone.
    pub const MENTION_ALL: u64 = 64;
    /// All of them.
    pub const ALL: u64 = 127;
}

/// Rights in a TRTC room, for `privileges` of a private map key: combine them with `|`.
pub enum RoomPrivilege {}

impl RoomPrivilege {
    /// Create the room.
    pub const CREATE: u32 = 1;
    /// Enter the room.
    pub const ENTER: u32 = 2;
    /// Send audio.
    pub const SEND_AUDIO: u32 = 4;
    /// Receive audio.
    pub const RECEIVE_AUDIO: u32 = 8;
    /// Send video.
    pub const SEND_VIDEO: u32 = 16;
    /// Receive video.
    pub const RECEIVE_VIDEO: u32 = 32;
    /// Send screen sharing.
    pub const SEND_SCREEN: u32 = 64;
    /// Receive screen sharing.
    pub const RECEIVE_SCREEN: u32 = 128;
    /// All of them.
    pub const ALL: u32 = 255;
}
