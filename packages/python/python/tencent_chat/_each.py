"""One call for each row of a source: the results as they come, or a summary at the end.

The calls share what the core says of them all: which rows may begin, and what the end of one means for the others.
A `_Walk` is that; the iterators over it lead the calls, and end them when they are dropped.
"""

from __future__ import annotations

from collections import deque
from types import AsyncGeneratorType, GeneratorType

from . import _driver
from ._driver import LONGEST_WAIT, Tasks, Threads, drive, run_side_by_side
from ._generated.each import AsyncEach, Each
from ._native import invalid_request
from ._rows import EachFailure, EachResult, EachRow, EachSummary
from ._secrets import describe

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
    from typing import Any, Generic, TypeVar

    import anyio
    from anyio import CancelScope
    from typing_extensions import Self

    from ._driver import Arrival, AsyncDirect, Direct, Steps
    from ._events import Observer
    from ._native import Call
    from ._native import Each as NativeEach
    from ._reply import Reply
    from ._transport import HttpRequest

    R = TypeVar("R", covariant=True)

    class _Of(Generic[R]):
        """Has replies of a type."""

else:
    # At run time `EachCalls[R]` is not written anywhere.
    _Of = {None: object}
    R = None

__all__ = ["AsyncClientEach", "AsyncEachCalls", "ClientEach", "EachCalls"]


class _Ended:
    """The end of a row. What is left of it is JSON text."""

    __slots__ = ("error", "index", "reply", "rest", "row", "unknown")

    def __init__(self, index: int, row: Any) -> None:
        self.index = index
        self.row = row
        self.reply: Reply | None = None
        self.error: Exception | None = None
        self.rest: str | None = None
        self.unknown: str | None = None


class _Events:
    """Events as a call has them, for an observer."""

    __slots__ = ("_events",)

    def __init__(self, events: list[tuple[str, str]]) -> None:
        self._events = events

    def events(self) -> list[tuple[str, str]]:
        return self._events


class _Walk:
    """The rows of a source, for all kinds of clients.

    Args:
        each: What the core says of them.
        source: Gives the rows.
        begin: Gives the number that a call begins with; raises when the client is closed.
        observer: Gets the events.
    """

    __slots__ = ("_begin", "_observer", "_source", "each", "ended", "is_read", "reason")

    def __init__(self, each: NativeEach, source: Any, begin: Callable[[], int], observer: Observer | None) -> None:
        self.each = each
        self._source = source
        self._begin = begin
        self._observer = observer
        self.ended: deque[_Ended] = deque()
        self.is_read = False
        # Why no more rows begin.
        self.reason: BaseException | None = None

    def wants_row(self) -> bool:
        return not self.is_read and self.each.wants_row()

    def read(self) -> tuple[Any] | None:
        """Read a row; nothing when there is none."""
        try:
            return (next(self._source),)
        except StopIteration:
            self.is_read = True
        except Exception as error:
            self.failed(error)
        except BaseException:
            # It has ended, and an interrupt is for the calls, too.
            self.is_read = True
            raise
        return None

    def failed(self, error: BaseException) -> None:
        """Take what the source raised."""
        self.is_read = True
        self.stop(error)

    def stop(self, error: BaseException) -> None:
        """Begin no more rows."""
        if self.reason is None:
            self.reason = error
        self.each.stop()

    def begin(self, row: Any) -> tuple[_Ended, Call | None]:
        """Begin a row; without a call it has ended."""
        ended = _Ended(self.each.counts()[0], row)
        try:
            return ended, self.each.call(row, self._begin())
        except Exception as error:
            ended.error = error
            if self.each.counts()[0] == ended.index:
                # The client is closed.
                self.each.refused()
                self.stop(error)
        self._keep(ended)
        return ended, None

    def end(self, ended: _Ended, call: Call) -> None:
        """Take what a row's call ended with."""
        ends_walk, ended.rest, ended.unknown = self.each.ended(call)
        if ends_walk and ended.error:
            self.stop(ended.error)
        self._keep(ended)

    def _keep(self, ended: _Ended) -> None:
        self.ended.append(ended)
        if self._observer:
            self._observer(_Events([self.each.progress()]))

    def observe(self) -> Callable[[Call], None] | None:
        """Return what gets a row's call after each step."""
        observer, each = self._observer, self.each
        return observer and (lambda call: observer(_Events(each.events_of(call))))

    def close_generator(self) -> None:
        """Close the source, if it is a generator that does not ask for that itself."""
        source: Any = self._source
        if isinstance(source, GeneratorType) and not source.gi_running:
            source.close()

    def next(self) -> _Ended | None:
        """Take a result to hand it on."""
        if not self.ended:
            return None
        self.each.delivered()
        return self.ended.popleft()


class _Collected:
    """The results of a walk, for its summary."""

    __slots__ = ("_failures", "_rest", "_unknown")

    def __init__(self) -> None:
        self._failures: list[EachFailure] = []
        self._rest: list[tuple[int, Any]] = []
        self._unknown: list[EachRow] = []

    def add(self, ended: _Ended) -> None:
        from json import loads

        index, error = ended.index, ended.error
        if error:
            self._failures.append(EachFailure(index, ended.row, error))
        if ended.rest is not None:
            self._rest.append((index, loads(ended.rest)))
        if ended.unknown is not None:
            self._unknown.append(EachRow(index, loads(ended.unknown)))

    def summary(self, each: NativeEach, reason: BaseException | None) -> EachSummary:
        """Return the summary, or raise it when the walk ended early."""
        failures = sorted(self._failures, key=lambda failure: failure.index)
        rest = [row for _, row in sorted(self._rest, key=lambda one: one[0])]
        summary = EachSummary(*each.counts(), failures, rest, sorted(self._unknown, key=lambda row: row.index))
        if reason is None:
            return summary
        stopped: Any = each.stopped(describe(reason))
        stopped.summary = summary
        raise stopped from reason


class _Interruption:
    """What interrupted the thread, until the walk has noticed."""

    __slots__ = ("error",)

    def __init__(self) -> None:
        self.error: BaseException | None = None


class _Pause:
    """That a row has nothing to do for a while, but to take a place if it wants one."""

    __slots__ = ("seconds", "wants_place")

    def __init__(self, seconds: float, wants_place: bool) -> None:
        self.seconds = seconds
        self.wants_place = wants_place


class _Share:
    """What a row's call has of the threads that all rows share."""

    __slots__ = ("_interrupted", "_row", "_threads", "interruption")

    def __init__(self, threads: Threads, row: _Led, interrupted: _Interruption) -> None:
        self._threads = threads
        self._row = row.number
        self._interrupted = interrupted
        self.interruption: BaseException | None = None

    @property
    def places(self) -> Any:
        return self._threads.places

    def is_stop(self, error: BaseException) -> bool:
        if not self._threads.is_stop(error):
            return False
        # It came while this row was led, and is for all.
        self._interrupted.error = error
        return True

    def place(self, seconds: float) -> _Pause:
        return _Pause(seconds, True)

    def wait(self, seconds: float) -> _Pause:
        return _Pause(seconds, False)

    def send(self, id: int, request: HttpRequest) -> Arrival | None:
        arrival = self._threads.send((self._row, id), request)
        return arrival and (id, arrival[1])

    def reserve(self, id: int, seconds: float, key: str, arguments: list[str]) -> Arrival | None:
        arrival = self._threads.reserve((self._row, id), seconds, key, arguments)
        return arrival and (id, arrival[1])

    def user_sig(self, seconds: float) -> Any:
        return self._threads.user_sig(seconds)


class _Led:
    """A row whose call is under way."""

    __slots__ = ("call", "do", "ended", "number", "steps", "until", "wants_place")

    def __init__(self, number: int, ended: _Ended, call: Call) -> None:
        self.number = number
        self.ended = ended
        self.call = call
        self.do: _Share
        self.steps: Steps
        # On the driver's clock, in milliseconds.
        self.until = 0.0
        self.wants_place = False


class _Results:
    """Leads the calls in the thread that reads the results; only requests are sent beside it."""

    def __init__(self, walk: _Walk, direct: Direct) -> None:
        self._walk = walk
        self._threads = Threads(direct)
        self._rows: dict[int, _Led] = {}
        self._interrupted = _Interruption()
        self._is_closed = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> EachResult[Any]:
        ended = self.next()
        if ended is None:
            raise StopIteration
        return EachResult(ended.index, ended.reply, ended.error)

    def next(self) -> _Ended | None:
        """Return the next result; nothing after the last."""
        walk = self._walk
        while not self._is_closed:
            try:
                while walk.wants_row() and not self._interrupted.error and (row := walk.read()):
                    self._begin(*row)
                self._notice()
                if ended := walk.next():
                    return ended
                if self._rows:
                    self._go_on()
                elif walk.is_read or walk.reason:
                    self.close()
                    if walk.reason:
                        raise walk.reason
            except KeyboardInterrupt as error:  # noqa: PERF203 - it goes on with the same calls
                if self._is_closed:
                    raise
                self._interrupted.error = error
        return None

    def _notice(self) -> None:
        """Stop all calls after an interruption."""
        error, self._interrupted.error = self._interrupted.error, None
        if error is None:
            return
        self._walk.stop(error)
        for row in list(self._rows.values()):
            row.do.interruption = error
            self._resume(row, None)

    def _begin(self, row: Any) -> None:
        ended, call = self._walk.begin(row)
        if call is None:
            return
        led = self._rows[ended.index] = _Led(ended.index, ended, call)
        led.do = _Share(self._threads, led, self._interrupted)
        led.steps = drive(call, led.do, self._walk.observe())
        self._resume(led, None)

    def _go_on(self) -> None:
        """Wait until a request comes back, or until a row has something to do."""
        millis = min(row.until for row in self._rows.values()) - _driver.now()[1]
        arrival = self._threads.wait(max(millis, 0) / 1000)
        if arrival:
            (number, request), response = arrival
            if row := self._rows.get(number):
                self._resume(row, (request, response))
        now = _driver.now()[1]
        for row in list(self._rows.values()):
            if row.wants_place and (places := self._threads.places) and places.take():
                self._resume(row, True)
            elif row.until <= now:
                self._resume(row, None)

    def _resume(self, row: _Led, value: Any) -> None:
        """Lead a call until it has to wait."""
        ended = row.ended
        try:
            while True:
                action, *arguments = row.steps.send(value)
                value = action(*arguments)
                if isinstance(value, _Pause):
                    row.until = _driver.now()[1] + min(value.seconds, LONGEST_WAIT) * 1000
                    row.wants_place = value.wants_place
                    return
        except StopIteration as done:
            ended.reply = done.value
        except Exception as error:
            ended.error = error
        del self._rows[row.number]
        self._walk.end(ended, row.call)

    def all(self) -> EachSummary:
        """Read all results."""
        collected = _Collected()
        reason = None
        try:
            while ended := self.next():
                collected.add(ended)
        except BaseException as error:
            if error is not self._walk.reason:
                raise
            reason = error
        return collected.summary(self._walk.each, reason)

    def close(self) -> None:
        """End what is under way."""
        if self._is_closed:
            return
        self._is_closed = True
        rows, self._rows = self._rows, {}
        for row in rows.values():
            row.steps.close()
        self._threads.end()
        self._walk.close_generator()

    def __del__(self) -> None:
        # Not there when the threads could not be made.
        if hasattr(self, "_is_closed"):
            self.close()


class EachCalls(_Of[R]):
    """Calls for the rows of a source. They begin when the results are read, and can be read once.

    for result in chat.each.set_profile(rows):
        print(result.index, result.reply or result.error)
    """

    def __init__(self, results: _Results) -> None:
        self._results: _Results | None = results

    def _taken(self) -> _Results | None:
        results, self._results = self._results, None
        return results

    def __iter__(self) -> Iterator[EachResult[R]]:
        """Give the results in the order in which the calls end."""
        return self._taken() or iter(())

    def all(self) -> EachSummary:
        """Read all results, and return how many rows succeeded, which failed, and what can be sent again.

        Raises:
            EachError: It ended before all rows were read. It has the summary.
        """
        results = self._taken()
        return results.all() if results else EachSummary(0, 0, [], [], [])


class _AsyncWalk(_Walk):
    """A walk whose calls are led by tasks of their own, which go on while the results are used."""

    __slots__ = ("_awake", "_direct", "_is_left", "_reading", "_tasks", "interruption")

    def __init__(
        self, each: NativeEach, source: Any, begin: Callable[[], int], observer: Observer | None, direct: AsyncDirect
    ) -> None:
        super().__init__(each, source, begin, observer)
        self._direct = direct
        self._awake: anyio.Event | None = None
        self._is_left = False
        # What stopped the calls from outside.
        self.interruption: BaseException | None = None
        # Of the source that is being read.
        self._reading: CancelScope | None = None
        # Of the rows that are under way; nothing before a call has begun.
        self._tasks: dict[int, Tasks | None] = {}

    def fill(self) -> None:
        """Begin rows, or ask for the next one."""
        while not self._reading and self.wants_row():
            if hasattr(self._source, "__anext__"):
                import anyio

                self._reading = anyio.CancelScope()
                _start(self._read_one(self._reading))
            elif row := self.read():
                self._lead(*row)

    async def _read_one(self, scope: CancelScope) -> None:
        row = None
        try:
            with scope:
                row = (await anext(self._source),)
        except StopAsyncIteration:
            self.is_read = True
        except Exception as error:
            self.failed(error)
        finally:
            self._reading = None
            self._wake()
        if row and not self._is_left:
            self._lead(*row)

    def _lead(self, row: Any) -> None:
        ended, call = self.begin(row)
        if call is None:
            return
        self._tasks[ended.index] = None
        _start(self._led(ended, call))

    async def _led(self, ended: _Ended, call: Call) -> None:
        """Lead a row's call to its end."""

        def started(tasks: Tasks) -> None:
            self._tasks[ended.index] = tasks
            if self._is_left:
                tasks.leave()
            elif self.interruption is not None:
                tasks.stop(self.interruption)

        try:
            ended.reply = await run_side_by_side(call, self._direct, self.observe(), started)
        except Exception as error:
            ended.error = error
        finally:
            call.close()
            del self._tasks[ended.index]
            if not self._is_left:
                if ended.reply is None and ended.error is None:
                    ended.error = RuntimeError("the call was cancelled")
                self.end(ended, call)
            self._wake()

    def _wake(self) -> None:
        if self._awake:
            self._awake.set()

    async def wait(self) -> None:
        """Wait until something has happened."""
        import anyio

        self._awake = anyio.Event()
        if not self.ended:
            await self._awake.wait()

    def stop(self, error: BaseException) -> None:
        """Begin no more rows."""
        super().stop(error)
        if self._reading:
            self._reading.cancel()

    def interrupt(self, error: BaseException) -> None:
        """Stop all calls."""
        self.interruption = error
        self.stop(error)
        for tasks in self._tasks.values():
            if tasks:
                tasks.stop(error)

    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return not self._tasks and not self._reading and (self.is_read or self.reason is not None)

    def leave(self) -> None:
        """End what is under way: the caller has left the loop."""
        self._is_left = True
        self.each.stop()
        for tasks in self._tasks.values():
            if tasks:
                tasks.leave()
        self._close_at_once()

    async def close(self) -> None:
        """Close the source."""
        source = self._source
        self._close_at_once()
        if isinstance(source, AsyncGeneratorType):
            await source.aclose()

    def _close_at_once(self) -> None:
        """Read no more. An asynchronous generator that is dropped is closed by the event loop."""
        if self._reading:
            self._reading.cancel()
        else:
            self.close_generator()


class _AsyncResults:
    """The results of a walk. Dropped, it ends what is under way."""

    def __init__(self, walk: _AsyncWalk) -> None:
        self._walk = walk
        self._is_over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> EachResult[Any]:
        ended = await self.next()
        if ended is None:
            raise StopAsyncIteration
        return EachResult(ended.index, ended.reply, ended.error)

    async def next(self) -> _Ended | None:
        """Return the next result; nothing after the last."""
        import anyio

        walk = self._walk
        while not self._is_over:
            try:
                walk.fill()
                if ended := walk.next():
                    return ended
                if walk.is_over():
                    break
                # Once interrupted, what is under way has its time.
                with anyio.CancelScope(shield=walk.interruption is not None):
                    await walk.wait()
            except (KeyboardInterrupt, anyio.get_cancelled_exc_class()) as error:
                walk.interrupt(error)
        if not self._is_over:
            self._is_over = True
            with anyio.CancelScope(shield=True):
                await walk.close()
            if walk.reason:
                raise walk.reason
        return None

    async def all(self) -> EachSummary:
        """Read all results."""
        collected = _Collected()
        reason = None
        try:
            while ended := await self.next():
                collected.add(ended)
        except BaseException as error:
            if error is not self._walk.reason:
                raise
            reason = error
        return collected.summary(self._walk.each, reason)

    def __del__(self) -> None:
        if not self._is_over:
            self._walk.leave()


class AsyncEachCalls(_Of[R]):
    """The same as `EachCalls`, awaited.

    async for result in chat.each.set_profile(rows):
        print(result.index, result.reply or result.error)
    """

    def __init__(self, results: _AsyncResults) -> None:
        self._results: _AsyncResults | None = results

    def _taken(self) -> _AsyncResults | None:
        results, self._results = self._results, None
        return results

    def __aiter__(self) -> AsyncIterator[EachResult[R]]:
        """Give the results in the order in which the calls end."""
        return self._taken() or _nothing()

    async def all(self) -> EachSummary:
        """Read all results, and return how many rows succeeded, which failed, and what can be sent again.

        Raises:
            EachError: It ended before all rows were read. It has the summary.
        """
        results = self._taken()
        return await results.all() if results else EachSummary(0, 0, [], [], [])


async def _nothing() -> AsyncIterator[Any]:
    for result in ():
        yield result


_tasks: set[Any] = set()
"""The tasks that run: an event loop may forget them otherwise."""


def _start(work: Coroutine[Any, Any, None]) -> None:
    """Let something run beside the task that asks for it, as long as it takes."""
    import asyncio

    import anyio

    if anyio.get_cancelled_exc_class() is asyncio.CancelledError:
        task = asyncio.get_running_loop().create_task(work)
        _tasks.add(task)
        task.add_done_callback(_tasks.discard)
        return
    import contextvars

    import trio

    async def run() -> None:
        await work

    trio.lowlevel.spawn_system_task(run, context=contextvars.copy_context())


def _source(endpoint: str, rows: Any, is_async: bool) -> Any:
    """Return what reads rows."""
    if is_async and hasattr(rows, "__aiter__"):
        return aiter(rows)
    try:
        return iter(rows)
    except TypeError:
        kinds = "an iterable or async iterable" if is_async else "an iterable"
        raise invalid_request(endpoint, "rows", f"expected {kinds} of parameters") from None


def _count(rows: Any) -> int | None:
    return len(rows) if hasattr(rows, "__len__") else None


class _OfClient:
    """What walks have of their client."""

    __slots__ = ("_begin", "_direct", "_seed")

    def __init__(
        self, begin: Callable[..., tuple[NativeEach, Observer | None]], seed: Callable[[], int], direct: Any
    ) -> None:
        self._begin = begin
        self._seed = seed
        self._direct = direct


class ClientEach(_OfClient, Each):
    """The endpoints with rows in place of parameters."""

    __slots__ = ()

    def _each(self, endpoint: str, rows: Any, options: Any) -> Any:
        each, observer = self._begin(endpoint, options, _count(rows))
        walk = _Walk(each, _source(endpoint, rows, False), self._seed, observer)
        calls: EachCalls[Any] = EachCalls(_Results(walk, self._direct))
        return calls


class AsyncClientEach(_OfClient, AsyncEach):
    """The endpoints with rows in place of parameters, for an ``AsyncChatClient``."""

    __slots__ = ()

    def _each(self, endpoint: str, rows: Any, options: Any) -> Any:
        each, observer = self._begin(endpoint, options, _count(rows))
        walk = _AsyncWalk(each, _source(endpoint, rows, True), self._seed, observer, self._direct)
        calls: AsyncEachCalls[Any] = AsyncEachCalls(_AsyncResults(walk))
        return calls
