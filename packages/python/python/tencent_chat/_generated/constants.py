# @generated from api/*.yaml by cargo xtask generate
"""Values that the service knows, as constants."""

from __future__ import annotations

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class GroupType:
    """Group type; Private is the newer Work, ChatRoom the newer Meeting."""

    PUBLIC: Final = "Public"
    PRIVATE: Final = "Private"
    CHAT_ROOM: Final = "ChatRoom"
    AV_CHAT_ROOM: Final = "AVChatRoom"
    COMMUNITY: Final = "Community"
    WORK: Final = "Work"
    MEETING: Final = "Meeting"
    B_CHAT_ROOM: Final = "BChatRoom"


class GroupMemberRole:
    """Role in the group."""

    OWNER: Final = "Owner"
    ADMIN: Final = "Admin"
    MEMBER: Final = "Member"


class GroupMsgPriority:
    """Case-sensitive; matters when the server sheds load."""

    HIGH: Final = "High"
    NORMAL: Final = "Normal"
    LOW: Final = "Low"
    LOWEST: Final = "Lowest"


class ApplyJoinOption:
    """How join requests are handled; only for types users may ask to join; not for Community."""

    FREE_ACCESS: Final = "FreeAccess"
    NEED_PERMISSION: Final = "NeedPermission"
    DISABLE_APPLY: Final = "DisableApply"


class InviteJoinOption:
    """How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom."""

    FREE_ACCESS: Final = "FreeAccess"
    NEED_PERMISSION: Final = "NeedPermission"
    DISABLE_INVITE: Final = "DisableInvite"


class CommunityRight:
    """Rights in a whole community, for ``permission`` of a permission group: combine them with ``|``."""

    CHANGE_GROUP_INFO: Final = 1
    """Change the information about the group."""

    MANAGE_MEMBERS: Final = 2
    """Manage members."""

    MANAGE_PERMISSION_GROUP_INFO: Final = 4
    """Manage the information about permission groups."""

    MANAGE_PERMISSION_GROUP_MEMBERS: Final = 8
    """Manage the members of permission groups."""

    MANAGE_TOPICS: Final = 16
    """Manage topics."""

    MUTE: Final = 32
    """Mute members in all topics."""

    SEND: Final = 64
    """Send messages in all topics."""

    MENTION_ALL: Final = 128
    """Mention everyone."""

    READ_HISTORY: Final = 256
    """Read the history from before joining."""

    RECALL_OTHERS: Final = 512
    """Recall messages of others."""

    BAN_MEMBERS: Final = 1024
    """Ban members."""

    ALL: Final = 2047
    """All of them."""


class TopicRight:
    """Rights in one topic, for ``permission`` of the topic in a permission group: combine them with ``|``."""

    MANAGE: Final = 1
    """Manage the topic."""

    MANAGE_PERMISSIONS: Final = 2
    """Manage the topic's permissions."""

    MUTE: Final = 4
    """Mute members."""

    SEND: Final = 8
    """Send messages."""

    READ_HISTORY: Final = 16
    """Read the history from before joining."""

    RECALL_OTHERS: Final = 32
    """Recall messages of others."""

    MENTION_ALL: Final = 64
    """Mention everyone."""

    ALL: Final = 127
    """All of them."""


class RoomPrivilege:
    """Rights in a TRTC room, for ``privileges`` of a private map key: combine them with ``|``."""

    CREATE: Final = 1
    """Create the room."""

    ENTER: Final = 2
    """Enter the room."""

    SEND_AUDIO: Final = 4
    """Send audio."""

    RECEIVE_AUDIO: Final = 8
    """Receive audio."""

    SEND_VIDEO: Final = 16
    """Send video."""

    RECEIVE_VIDEO: Final = 32
    """Receive video."""

    SEND_SCREEN: Final = 64
    """Send screen sharing."""

    RECEIVE_SCREEN: Final = 128
    """Receive screen sharing."""

    ALL: Final = 255
    """All of them."""
