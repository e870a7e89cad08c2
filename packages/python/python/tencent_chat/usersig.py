"""Making and checking UserSigs, the signatures that say who calls.

Official page: https://www.tencentcloud.com/document/product/1047/34385

    from tencent_chat import usersig

    text = usersig.sign(sdk_app_id=1400000000, secret_key=key, identifier="alice")
    claims = usersig.verify(text, sdk_app_id=1400000000, secret_key=key, identifier="alice")

The secret key belongs on servers only: whoever has it can sign in as anybody. All times are in seconds.
"""

from __future__ import annotations

import time

from ._generated.errors import UserSigError
from ._native import inspect as native_inspect
from ._native import private_map_key as native_private_map_key
from ._native import sign as native_sign
from ._native import verify as native_verify

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Never

__all__ = ["Claims", "UserSigError", "inspect", "private_map_key", "sign", "verify"]


class Claims:
    """The content of a UserSig.

    Attributes:
        version: Version of the format: ``2.0``.
        identifier: Who it is for: the UserID.
        sdk_app_id: The application it is for.
        time: When it was issued, in seconds since 1970.
        expire: How long it is valid, in seconds from ``time``.
        userbuf: Extra signed bytes; a private map key has its room and rights here.
        sig: The HMAC, in base64.
    """

    __slots__ = ("expire", "identifier", "sdk_app_id", "sig", "time", "userbuf", "version")

    def __init__(
        self, version: str, identifier: str, sdk_app_id: int, time: int, expire: int, userbuf: bytes | None, sig: str
    ) -> None:
        self.version: str = version
        self.identifier: str = identifier
        self.sdk_app_id: int = sdk_app_id
        self.time: int = time
        self.expire: int = expire
        self.userbuf: bytes | None = userbuf
        self.sig: str = sig

    @property
    def expires_at(self) -> int:
        """The last second in which it is valid, in seconds since 1970."""
        return self.time + self.expire

    def _fields(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in Claims.__slots__)

    def __eq__(self, other: object) -> bool:
        return self._fields() == other._fields() if isinstance(other, Claims) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._fields())

    def __repr__(self) -> str:
        # Without the HMAC: with it the UserSig could be put together again.
        return (
            f"Claims(identifier={self.identifier!r}, sdk_app_id={self.sdk_app_id}, time={self.time}, "
            f"expire={self.expire}, userbuf={self.userbuf!r})"
        )


def sign(
    *,
    sdk_app_id: int | str | None,
    secret_key: str | None,
    identifier: str | None,
    expire: int = 15_552_000,
    time: int | None = None,
    userbuf: bytes | None = None,
    **unknown: Never,
) -> str:
    """Make a UserSig.

    Args:
        sdk_app_id: The application, 1 to 4294967295: a number, or its digits.
        secret_key: The application's secret key exactly as the console shows it.
        identifier: Who it is for: the UserID. The service takes up to 32 bytes.
        expire: How many seconds it is valid; default 180 days.
        time: When it is issued, in seconds since 1970; default now.
        userbuf: Extra bytes to sign.
        **unknown: Any other name is an error.

    Raises:
        UserSigError: An argument is invalid; ``reason`` says which.
        ConfigError: An argument is missing or of the wrong type.
    """
    given = (sdk_app_id, secret_key, identifier, expire, time)
    options = _named(_SIGN, given, unknown) if unknown else given
    return native_sign(options, userbuf, _now())


def verify(
    text: str,
    *,
    sdk_app_id: int | str | None,
    secret_key: str | None,
    identifier: str | None,
    time: int | None = None,
    allowed_skew: int = 300,
    userbuf: bytes | None = None,
    **unknown: Never,
) -> Claims:
    """Verify a UserSig and return its content.

    Args:
        text: The UserSig. Any text is safe to check.
        sdk_app_id: The application it must be for.
        secret_key: The application's secret key.
        identifier: Who it must be for.
        time: The time at which it must hold, in seconds since 1970; default now.
        allowed_skew: How far in the future its time of issue may lie, since clocks differ.
        userbuf: The extra bytes it must hold; by default any are accepted.
        **unknown: Any other name is an error.

    Raises:
        UserSigError: It is refused; ``reason`` says why: ``malformed``, ``wrong_app``, ``wrong_identifier``,
            ``wrong_userbuf``, ``wrong_signature``, ``expired`` or ``not_yet_valid``. The message of a malformed one
            says what is wrong.
    """
    given = (sdk_app_id, secret_key, identifier, time, allowed_skew)
    options = _named(_VERIFY, given, unknown) if unknown else given
    return Claims(*native_verify(text, options, userbuf, _now()))


def inspect(text: str) -> Claims:
    """Decode a UserSig without verifying it, for instance to see when it expires.

    Raises:
        UserSigError: The text is not a UserSig (``reason`` is ``malformed``). The message says what is wrong:
            truncated, URL-encoded, of version 1, ...
    """
    return Claims(*native_inspect(text))


def private_map_key(
    *,
    room: int | str,
    privileges: int | None = None,
    sdk_app_id: int | str | None,
    secret_key: str | None,
    identifier: str | None,
    expire: int = 15_552_000,
    time: int | None = None,
    **unknown: Never,
) -> str:
    """Make a TRTC private map key, which says what a user may do in a room.

    It goes with an ordinary UserSig, and only where advanced permission control is on.
    Official page: https://www.tencentcloud.com/document/product/647/35157

    Args:
        room: The room's number or its text; number 123 and text ``123`` are two different rooms.
        privileges: The rights, such as ``RoomPrivilege.ENTER | RoomPrivilege.RECEIVE_AUDIO``; default all of them.
        sdk_app_id: The application, 1 to 4294967295: a number, or its digits.
        secret_key: The application's secret key exactly as the console shows it.
        identifier: Who it is for: the UserID.
        expire: How many seconds it is valid; default 180 days.
        time: When it is issued, in seconds since 1970; default now.
        **unknown: Any other name is an error.

    Raises:
        UserSigError: The room is out of range or too long, or as for `sign`.
    """
    given = {
        "sdk_app_id": sdk_app_id,
        "secret_key": secret_key,
        "identifier": identifier,
        "expire": expire,
        "time": time,
        "room": room,
        "privileges": privileges,
        **unknown,
    }
    return native_private_map_key(given, _now())


_SIGN = ("sdk_app_id", "secret_key", "identifier", "expire", "time")
_VERIFY = ("sdk_app_id", "secret_key", "identifier", "time", "allowed_skew")


def _named(names: tuple[str, ...], given: tuple[object, ...], unknown: Mapping[str, object]) -> dict[str, object]:
    """Return arguments by their names, for the core to refuse those that are unknown."""
    return {**dict(zip(names, given, strict=True)), **unknown}


def _now() -> int:
    return time.time_ns() // 1_000_000_000


# Type checkers ask for these; at run time the core does, and names all that is missing at once.
for _function in (sign, verify, private_map_key):
    _needed = {"sdk_app_id", "secret_key", "identifier", "room"} & _function.__annotations__.keys()
    _function.__kwdefaults__ = {**(_function.__kwdefaults__ or {}), **dict.fromkeys(_needed)}
