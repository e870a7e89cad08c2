"""Profiles by the names of their fields: to the list of tags and values that the service takes, and back.

from tencent_chat import profile

chat.set_profile(from_account="alice", profile_item=profile.items(nick="Alice", custom={"Color": "green"}))

reply = chat.get_profiles(to_account=["alice"], tag_list=[profile.TAGS["nick"]])
for user in reply.user_profile_item:
    print(user.to_account, profile.of(user.profile_item).get("nick"))
"""

from __future__ import annotations

from ._generated.errors import InvalidRequestError
from ._generated.profile import TAGS

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from typing_extensions import Unpack

    from ._generated.profile import Profile
    from .types import ProfileItem

__all__ = ["TAGS", "items", "of"]

_CUSTOM = "Tag_Profile_Custom_"
"""What the tags of the app's own fields begin with."""


def items(**profile: Unpack[Profile]) -> list[ProfileItem]:
    """Return fields of a profile as the service takes them. Fields that are ``None`` are left out.

    Args:
        profile: The fields: ``nick``, ``avatar``, ``gender`` and the others of ``TAGS``. ``custom`` has the app's own
            fields by what follows ``Tag_Profile_Custom_`` in their tags; they are created in the console beforehand.

    Raises:
        InvalidRequestError: A field is not known.
    """
    given: dict[str, Any] = {**profile}
    own: dict[str, Any] = given.pop("custom", None) or {}
    for name in given:
        if name not in TAGS:
            reason = f"unknown field; known are {', '.join(TAGS)}, custom"
            raise InvalidRequestError(
                f"profile.items: {name}: {reason}", endpoint="profile.items", path=name, reason=reason
            )
    fields = [(TAGS[name], value) for name, value in given.items()]
    fields += [(_CUSTOM + name, value) for name, value in own.items()]
    result: Any = [{"tag": tag, "value": value} for tag, value in fields if value is not None]
    return result


def by_names(account: str | None, params: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters of `set_profile` for an account whose fields are given by their names."""
    if account is None:
        return params
    fields: Any = {name: value for name, value in params.items() if name in TAGS or name == "custom"}
    others = {name: value for name, value in params.items() if name not in fields}
    return {"from_account": account, "profile_item": items(**fields), **others}


def of(items: Iterable[Mapping[str, Any]]) -> Profile:
    """Return the profile that a reply has in tags and values. Tags of other kinds are left out."""
    names = {tag: name for name, tag in TAGS.items()}
    profile: Any = {"custom": {}}
    for item in items:
        tag, value = item.get("tag") or "", item.get("value")
        if tag in names:
            profile[names[tag]] = value
        elif tag.startswith(_CUSTOM):
            profile["custom"][tag[len(_CUSTOM) :]] = value
    return profile
