"""The core, compiled from Rust. Internal: what it offers may change with any release."""

from collections.abc import Mapping
from typing import Any, Literal

from ._transport import HttpRequest

__version__: str

Step = (
    # number of the request within the call
    tuple[Literal["send"], int, HttpRequest]
    | tuple[Literal["user_sig"]]
    # milliseconds since 1970
    | tuple[Literal["wait"], int]
    | tuple[Literal["busy"]]
    # the reply with snake-case names, its failures, the reply as it came, its parts: all JSON
    | tuple[Literal["done"], str, str, str, str]
)

# max_retries, max_retry_time in milliseconds, concurrency, rates (calls per second, items per minute), backup (an empty
# host is the region's own)
Settings = tuple[int, int, int, dict[str, tuple[float, int | None]], str | None]

# timeout in milliseconds, max_retries, concurrency, observed, extra, unchecked
Options = tuple[int | None, int | None, int | None, bool, str | None, bool]

class Session:
    def __new__(
        cls,
        sdk_app_id: int,
        region: str | None,
        endpoint: str | None,
        identifier: str,
        secret_key: str | None,
        user_sig: str | None,
        settings: Settings,
    ) -> Session: ...
    def call(self, endpoint: str, params: Mapping[str, Any], options: Options, seed: int) -> Call: ...
    def call_raw(self, path: str, body: str, options: Options, seed: int) -> Call: ...
    def pages(self, endpoint: str, params: Mapping[str, Any], options: Options) -> Pages: ...

class Pages:
    def next(self, seed: int) -> Call | None: ...
    def turn(self, raw: str) -> list[int]: ...
    def shrink(self, call: Call) -> bool: ...

class Call:
    def parts(self) -> int: ...
    def deadline(self) -> int | None: ...
    def step(self, now: int, timeout: float) -> Step: ...
    def events(self) -> list[tuple[dict[str, Any], str]]: ...
    def received(self, id: int, status: int, headers: dict[str, str], body: bytes, now: int) -> None: ...
    def failed(self, id: int, not_sent: bool, message: str, now: int) -> None: ...
    def user_sig(self, user_sig: str | None, error: str | None) -> None: ...
    def close(self) -> None: ...

def report(error: BaseException, source: object) -> None: ...

# version, identifier, SDKAppID, time, expire, userbuf, sig
_Claims = tuple[str, str, int, int, int, bytes | None, str]

def sign(sdk_app_id: int, secret_key: str, identifier: str, time: int, expire: int, userbuf: bytes | None) -> str: ...
def verify(
    text: str,
    sdk_app_id: int,
    secret_key: str,
    identifier: str,
    time: int,
    allowed_skew: int,
    userbuf: bytes | None,
) -> _Claims: ...
def inspect(text: str) -> _Claims: ...
def private_map_key(
    sdk_app_id: int, secret_key: str, identifier: str, time: int, expire: int, room: int | str, privileges: int
) -> str: ...

class Webhook:
    # the tolerance is in milliseconds
    def __new__(cls, sdk_app_id: int, tokens: list[str], tolerance: int, max_body: int, unsigned: bool) -> Webhook: ...
    def verify(self, query: str | bytes | bytearray, now: int) -> None: ...
    # the event as JSON
    def parse(self, query: str | bytes | bytearray, body: str | bytes | bytearray) -> str: ...

class ReplayGuard:
    # how long requests are kept is in milliseconds
    def __new__(cls, capacity: int, keep: int) -> ReplayGuard: ...
    def admit(self, query: str | bytes | bytearray, body: str | bytes | bytearray, now: int) -> bool: ...

# the answers as JSON
def answer(command: str, kind: str, arguments: Mapping[str, Any], raw: str, unchecked: bool) -> str: ...
def accept() -> str: ...
