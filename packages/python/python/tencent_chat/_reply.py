"""What a call returns: the reply's fields, the items that failed, and the text as Tencent sent it."""

from __future__ import annotations

from ._native import closest, mask

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
    from typing import Any, TypeVar

    from ._generated.errors import HttpInfo
    from ._native import Done
    from ._pages import AsyncWalk, Walk
    from .types import ErrorKind

    Fields = dict[str, Any]
    Item = TypeVar("Item", covariant=True)

    class _Lists(Iterable[Item]):
        """Lists items of a type. It stands before `dict`, which would be an iterable of the fields' names."""

        __slots__ = ()

else:
    Fields = dict
    Item = None

    class _AnyItem:
        __slots__ = ()

        def __class_getitem__(cls, item):
            """Stand for the class with a type of items, which is not looked at."""
            return cls

    _Lists = {None: _AnyItem}

__all__ = ["Failure", "ListReply", "PartReply", "Record", "Reply", "listed", "lower", "parse", "read"]

_ENVELOPE = ("action_status", "error_code", "error_info")


class Record(Fields):
    """A JSON object whose fields can be read as items (``record["user_id"]``) and as attributes (``record.user_id``).

    As attributes, fields that are described but were not sent are ``None``, or ``[]`` where they are lists. As a dict,
    a record has what was sent and nothing else: ``"nick" in record`` says whether a field was there.

    Fields may be changed, added and deleted either way, and are sent as they are by then.

    A field that shares its name with a method of ``dict`` (``items``, ``keys``, ``values``, ...) can only be used as
    an item. Fields that this version does not know are best used as items too: type checkers know only the others.
    """

    # The described fields: ``list`` for lists, nothing for others.
    __slots__ = ("_fields",)

    # Hidden from type checkers, so that they notice a misspelt field.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            try:
                value = self[name]
            except KeyError:
                pass
            else:
                if value is not None:
                    return value
            return self._absent(name)

        def __setattr__(self, name: str, value: Any) -> None:
            if self._is_field(name):
                self[name] = value
            else:
                super().__setattr__(name, value)

        def __delattr__(self, name: str) -> None:
            if not self._is_field(name):
                super().__delattr__(name)
            elif name in self:
                del self[name]
            else:
                # One that was not sent need not be deleted.
                self._absent(name)

    def _is_field(self, name: str) -> bool:
        """Whether it is none of the record's own names."""
        if name.startswith("_"):
            return False
        if hasattr(type(self), name):
            raise AttributeError(f"{name!r} is a method: use the item [{name!r}]", name=name, obj=self)
        return True

    def _absent(self, name: str) -> Any:
        if name == "_fields":
            # Nobody has described this object.
            return {}
        described: Mapping[str, object] = self._fields
        if name in described or name in self:
            return [] if described.get(name) is list else None
        raise AttributeError(self._missing(name, described), name=name, obj=self)

    def _missing(self, name: str, described: Iterable[str]) -> str:
        text = f"{type(self).__name__} has no field {name!r}"
        if name.startswith("_"):
            return text
        close = closest(name, [*self.keys(), *described])
        return f"{text}; did you mean {close!r}?" if close else text

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *(key for key in (*self.keys(), *self._fields) if key.isidentifier())})

    def __repr__(self) -> str:
        shown = self._shown()
        if all(key.isidentifier() for key in shown):
            return f"{type(self).__name__}({', '.join(f'{key}={value!r}' for key, value in shown.items())})"
        return f"{type(self).__name__}({shown!r})"

    def _shown(self) -> dict[str, Any]:
        """Return what is printed."""
        return dict(self.items())


class Failure(Record):
    """One item that failed.

    Attributes:
        item: The item as it was sent: an account, a friend, a tag.
        index: Its index in the list that was sent; ``None`` if it was not in the list.
        code: Tencent's code for this item; ``None`` where the reply gives none.
        info: Tencent's words for logs; may be empty.
        kind: What a program can do about it: ``account_not_found``, ``rate_limited``, ...
        hint: What it means and what to do about it.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        item: str
        index: int | None
        code: int | None
        info: str
        kind: ErrorKind
        hint: str


class PartReply(Record):
    """The fields of the reply to one request of a call, without its lists, which were joined.

    Attributes:
        first: Index of the request's first item in the given list.
        count: How many items the request was for.
        reply: The fields, such as the request's own ``msg_key``.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        first: int
        count: int
        reply: Record


class Reply(Record):
    """The reply to a call. Its fields have snake-case names; a field nobody has described keeps its wire name.

    ``action_status``, ``error_code`` and ``error_info`` are not printed with the other fields.
    """

    __slots__ = ("_failures", "_http", "_parts", "_raw", "_rest")

    def __init__(
        self,
        fields: Mapping[str, Any],
        failures: Iterable[Failure] = (),
        raw: str = "",
        parts: Iterable[PartReply] = (),
        http: tuple[str, Mapping[str, str]] | HttpInfo | None = None,
    ) -> None:
        super().__init__(fields)
        self._failures = list(failures)
        self._raw = raw
        self._parts = list(parts)
        self._http = http

    def failures(self) -> list[Failure]:
        """Return the items that failed although the call as a whole succeeded; empty when all succeeded."""
        return self._failures

    def raw(self) -> str:
        """Return the reply's JSON text as Tencent sent it. The lists of several replies are joined."""
        return self._raw

    def parts(self) -> list[PartReply]:
        """Return the fields of each reply without its lists if the call took several requests; otherwise nothing.

        The reply itself has those of the last one.
        """
        return self._parts

    def http(self) -> HttpInfo:
        """Return how the call went over HTTP.

        That is the last response's status, headers and ``request_id``, its host, how many requests were sent, and how
        long it took.
        """
        if not isinstance(self._http, dict):
            text, headers = self._http or (_NO_HTTP, {})
            self._http = _http_info(text, headers)
        return self._http

    def _shown(self) -> dict[str, Any]:
        return {key: value for key, value in self.items() if key not in _ENVELOPE}


class ListReply(_Lists[Item], Reply):  # pyright: ignore[reportGeneralTypeIssues] - what it iterates over is its own
    """The reply with one page of a list. Iterating over it gives the page's items, and goes on with the next pages.

    The reply of a `ChatClient` takes ``for item in reply``, that of an `AsyncChatClient` ``async for``. All else is as
    in a dict: ``reply.keys()`` has the names of the fields, and ``in``, ``len``, ``==`` and ``dict(reply)`` are about
    the fields. One that was pickled does not know the next pages, and cannot be iterated.
    """

    __slots__ = ()

    _rest: Callable[[Reply], Walk | AsyncWalk] | None

    def __iter__(self) -> Iterator[Item]:  # pyright: ignore[reportIncompatibleMethodOverride]
        walk = self._walk()
        if not hasattr(walk, "__next__"):
            raise TypeError("the reply of an AsyncChatClient needs `async for`; `reply.keys()` has its fields")
        return walk

    def __aiter__(self) -> AsyncIterator[Item]:
        walk = self._walk()
        if not hasattr(walk, "__anext__"):
            raise TypeError("the reply of a ChatClient needs `for` in place of `async for`")
        return walk

    def _walk(self) -> Any:
        rest = getattr(self, "_rest", None)
        if rest is None:
            raise TypeError(
                "this reply was pickled, so it has no client that reads the next pages: iterate over the list in its "
                "field, or call the method again"
            )
        return rest(self)


class Rest:
    """Begins the walk over a reply's items and the next pages. It stays where its client is."""

    __slots__ = ("_begin",)

    def __init__(self, begin: Callable[[Reply], Walk | AsyncWalk]) -> None:
        self._begin = begin

    def __call__(self, reply: Reply) -> Walk | AsyncWalk:
        return self._begin(reply)

    def __deepcopy__(self, memo: object) -> Rest:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(None), ()


def listed(reply: Reply, begin: Callable[[Reply], Walk | AsyncWalk]) -> Reply:
    """Make a reply one that can be iterated."""
    reply.__class__ = ListReply
    reply._rest = Rest(begin)  # pyright: ignore[reportPrivateUsage] - it is of this module
    return reply


def parse(done: Done, describe: Callable[[Record], None], headers: Mapping[str, str]) -> Reply:
    """Build a reply from the core's JSON text; ``describe`` gives its records the names of their fields."""
    failures = map(Failure, read(done.failures)) if done.failures else ()
    parts = map(PartReply, read(done.parts)) if done.parts else ()
    reply = Reply(read(done.json), failures, done.raw, parts, (done.http, headers))
    for part in reply.parts():
        describe(part.reply)
    describe(reply)
    return reply


_NO_HTTP = '{"status":null,"host":null,"request_id":null,"requests":0,"millis":0}'


def _http_info(text: str, headers: Mapping[str, str]) -> HttpInfo:
    """Read how a call went over HTTP from the core's JSON text."""
    from ._generated.errors import HttpInfo

    return HttpInfo(read(text), headers=lower(headers))


def lower(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers with their names in lower case, and without UserSigs: a proxy may repeat the signed URL in one."""
    return {name.lower(): mask(value) for name, value in headers.items()}


_decode: Callable[[str], Any] | None = None


def read(text: str) -> Any:
    """Read JSON text, with records for its objects."""
    global _decode
    if _decode is None:
        # Imported with the first call rather than with the package.
        from json import JSONDecoder

        _decode = JSONDecoder(object_hook=Record).decode
    return _decode(text)
