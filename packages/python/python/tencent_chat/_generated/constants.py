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
