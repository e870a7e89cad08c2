# @generated from api/sdk.yaml by cargo xtask generate
"""Fields of a profile by their names."""

from __future__ import annotations

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from typing_extensions import TypedDict

    from .types import CallOptions

    class Profile(TypedDict, total=False):
        """Fields of a profile by their names."""

        nick: str | None
        """Nickname, at most 500 bytes. ``Tag_Profile_IM_Nick``."""
        avatar: str | None
        """URL of the avatar, at most 500 bytes. ``Tag_Profile_IM_Image``."""
        gender: Literal["Gender_Type_Unknown", "Gender_Type_Female", "Gender_Type_Male"] | None
        """Gender. ``Tag_Profile_IM_Gender``."""
        birthday: int | None
        """Birthday; the form YYYYMMDD is recommended, such as 20190419. ``Tag_Profile_IM_BirthDay``."""
        location: str | None
        """Location. At most 500 bytes; the international page says 16. ``Tag_Profile_IM_Location``."""
        self_signature: str | None
        """A text about oneself, at most 500 bytes. ``Tag_Profile_IM_SelfSignature``."""
        allow_type: Literal["AllowType_Type_NeedConfirm", "AllowType_Type_AllowAny", "AllowType_Type_DenyAny"] | None
        """Who may add this user as a friend. ``Tag_Profile_IM_AllowType``."""
        admin_forbid_type: Literal["AdminForbid_Type_None", "AdminForbid_Type_SendOut"] | None
        """Whether this user may send friend requests. ``Tag_Profile_IM_AdminForbidType``."""
        language: int | None
        """Language, a number of the app's own. ``Tag_Profile_IM_Language``."""
        level: int | None
        """Level, a number of the app's own; one level per byte is suggested. ``Tag_Profile_IM_Level``."""
        role: int | None
        """Role, a number of the app's own; one role per byte is suggested. ``Tag_Profile_IM_Role``."""
        custom: Mapping[str, str] | None
        """The app's own fields by what follows ``Tag_Profile_Custom_`` in their tags. They are created in the console
        beforehand.
        """

    class ProfileParams(Profile, CallOptions, total=False):
        """What `set_profile` takes beside an account."""


TAGS = {
    "nick": "Tag_Profile_IM_Nick",
    "avatar": "Tag_Profile_IM_Image",
    "gender": "Tag_Profile_IM_Gender",
    "birthday": "Tag_Profile_IM_BirthDay",
    "location": "Tag_Profile_IM_Location",
    "self_signature": "Tag_Profile_IM_SelfSignature",
    "allow_type": "Tag_Profile_IM_AllowType",
    "admin_forbid_type": "Tag_Profile_IM_AdminForbidType",
    "language": "Tag_Profile_IM_Language",
    "level": "Tag_Profile_IM_Level",
    "role": "Tag_Profile_IM_Role",
}
"""The tag of each field."""
