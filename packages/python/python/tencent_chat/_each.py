"""One call for each row of a source, or for as many items as one takes: results as they come, or a summary at the end.

The calls share what the core says of them all: which rows may begin, and what the end of one means for the others.
A `_Walk` is that; the iterators over it lead the calls, and end them when they are dropped.
"""

from __future__ import annotations

import math
from collections import deque
from itertools import count, repeat, takewhile
from types import AsyncGeneratorType, GeneratorType

from . import _driver
from ._driver import LONGEST_WAIT, Tasks, Threads, drive, run_side_by_side
from ._generated.bulk import AsyncBulk, Bulk
from ._generated.each import AsyncEach, Each
from ._journal import OpenJournal, check
from ._kinds import Ended, Items, Rows, take_list
from ._native import invalid_request, json_text
from ._secrets import describe

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
    from typing import Any, Generic, TypeVar

    import anyio
    from anyio import CancelScope
    from typing_extensions import Self

    from ._driver import Arrival, AsyncDirect, Direct, Steps
    from ._events import Observer
    from ._kinds import Kind
    from ._native import Call
    from ._native import Each as NativeEach
    from ._rows import BulkResult, BulkSummary, EachResult, EachSummary
    from ._transport import HttpRequest

    R = TypeVar("R", covariant=True)

    class _Of(Generic[R]):
        """Has replies of a type."""

else:
    # At run time `EachCalls[R]` is not written anywhere.
    _Of = {None: object}
    R = None

__all__ = [
    "AsyncBulkCalls",
    "AsyncClientBulk",
    "AsyncClientEach",
    "AsyncEachCalls",
    "BulkCalls",
    "ClientBulk",
    "ClientEach",
    "EachCalls",
]


_MOST_SKIPPED = 1000
"""Rows that an earlier process has processed, after which progress is reported, and other work has its turn."""


class _Events:
    """Events as a call has them, for an observer."""

    __slots__ = ("_events",)

    def __init__(self, events: list[tuple[str, str, str]]) -> None:
        self._events = events

    def events(self) -> list[tuple[str, str, str]]:
        return self._events


class _Walk:
    """The items of a source, for all kinds of clients.

    Args:
        endpoint: The endpoint.
        kind: What the items are.
        each: What the core says of them.
        source: Gives the items.
        seed: Gives the number that a call begins with; raises when the client is closed.
        observer: Gets the events.
        journal: Where the journal is, if there is one.
    """

    __slots__ = (
        "_endpoint",
        "_fresh",
        "_journal_at",
        "_observer",
        "_seed",
        "_skipped",
        "_source",
        "_waiting",
        "begun",
        "each",
        "ended",
        "is_read",
        "journal",
        "kind",
        "reason",
    )

    def __init__(
        self,
        endpoint: str,
        kind: Kind,
        each: NativeEach,
        source: Any,
        seed: Callable[[], int],
        observer: Observer | None,
        journal: Any,
    ) -> None:
        self._endpoint = endpoint
        self.kind = kind
        self.each = each
        self._source = source
        self._seed = seed
        self._observer = observer
        self._journal_at = journal
        self.journal: OpenJournal | None = None
        # By their indexes, here and below: so what an interrupt left half done can be done once more.
        # Items that were read and did not begin, and what was wrong with reading them.
        self._waiting: dict[int, tuple[Any, Exception | None]] = {}
        # Rows that have begun, and what follows for each, as the core says it.
        self._fresh: deque[tuple[int, int, str, Any]] = deque()
        # Rows whose calls are not led yet.
        self.begun: dict[int, tuple[Ended, Call]] = {}
        self.ended: dict[int, Ended] = {}
        # Rows that were skipped since progress was reported.
        self._skipped = 0
        self.is_read = False
        # Why no more rows begin.
        self.reason: BaseException | None = None

    def open(self) -> None:
        """Open the journal, before anything else."""
        try:
            self._open_journal()
        except Exception as error:
            self.failed(error)

    def _open_journal(self) -> None:
        if self._journal_at is not None:
            given, self._journal_at = self._journal_at, None
            self.journal = OpenJournal(self.each, given)

    def write(self) -> bool:
        """Write the journal. A walk whose journal cannot be written ends."""
        try:
            if self.journal:
                self.journal.write()
        except Exception as error:
            self.stop(error)
            return False
        return True

    def wants_item(self) -> bool:
        return not self.is_read and self.each.wants_item()

    def read(self) -> bool:
        """Read an item, and say whether there was one."""
        try:
            self.take(next(self._source))
        except StopIteration:
            self.is_read = True
        except Exception as error:
            self.failed(error)
        except BaseException:
            # It has ended, and an interrupt is for the calls, too.
            self.is_read = True
            raise
        else:
            return True
        return False

    def take(self, item: Any) -> None:
        """Take an item that was read."""
        index = self.each.counts()[0] + len(self._waiting)
        text, problem = None, None
        try:
            text = json_text(self._endpoint, self.kind.at(index), item)
        except Exception as error:
            problem = error
        self._waiting[index] = item, problem
        self.each.item(text)

    def failed(self, error: BaseException) -> None:
        """Take what the source raised."""
        self.is_read = True
        self.stop(error)

    def stop(self, error: BaseException) -> None:
        """Begin no more rows."""
        if self.reason is None:
            self.reason = error
        self.each.stop()

    def begin(self) -> None:
        """Begin the rows that can begin."""
        if not self._waiting and not self._fresh:
            return
        seed = 0
        try:
            seed = self._seed()
        except Exception as error:
            # The client is closed.
            self.stop(error)
        # In one step of the interpreter, so that an interrupt does not lose a row. Calls of several rows differ.
        begun: Any = map(self.each.begin, repeat(self.is_read), count(seed))
        self._fresh.extend(takewhile(bool, begun))
        while self._fresh:
            self._follow(*self._fresh[0])

    def _follow(self, first: int, length: int, what: str, value: Any) -> None:
        """Do what follows for a row that has begun."""
        indexes = range(first, first + length)
        ended = Ended(first, [self._waiting[index][0] for index in indexes])
        is_result = what not in ("call", "skipped")
        if what == "call":
            self.begun[first] = ended, value
        elif what == "skipped":
            self._skipped += 1
            if value:
                ended.skipped = value
                self.keep(ended)
        else:
            if what == "unsent":
                ended.error, ended.rest = self.reason, value
            else:
                ended.error = self._waiting[first][1] or value
            if what == "ends":
                self.stop(ended.error)
            self.keep(ended)
        self._fresh.popleft()
        for index in indexes:
            del self._waiting[index]
        if is_result:
            self.report()

    def end(self, ended: Ended, call: Call) -> None:
        """Take what a row's call ended with."""
        if self._ended(ended, call, True) and ended.error:
            self.stop(ended.error)

    def unsent(self, ended: Ended, call: Call) -> None:
        """Take a row that was not sent, because the journal could not be written."""
        self._ended(ended, call, False)
        ended.error = self.reason
        self.keep(ended)

    def _ended(self, ended: Ended, call: Call, was_led: bool) -> bool:
        """Tell the core, and say whether the walk ends."""
        if not ended.end:
            # In one step of the interpreter, so that it is done once.
            ended.end.extend(map(self.each.ended, (call,), (was_led,)))
        ends_walk, ended.rest, ended.unknown = ended.end[0]
        return ends_walk

    def keep(self, ended: Ended) -> None:
        """Keep a result until it is handed on."""
        self.ended[ended.first] = ended

    def report(self) -> None:
        """Report progress."""
        self._skipped = 0
        if self._observer:
            self._observer(_Events([self.each.progress()]))

    def report_skipped(self, at_least: int = _MOST_SKIPPED) -> bool:
        """Report progress after so many rows that were skipped, and say whether there were."""
        if self._skipped < at_least:
            return False
        self.report()
        return True

    def is_over(self) -> bool:
        """Whether there is nothing more to begin, to lead, or to hand on. A journal may have more rows."""
        if not (self.is_read or self.reason is not None):
            return False
        if self.reason is None:
            try:
                self.each.source_ended()
            except Exception as error:
                self.stop(error)
        self.report_skipped(1)
        return True

    def observe(self) -> Callable[[Call], None] | None:
        """Return what gets a row's call after each step."""
        observer, each = self._observer, self.each
        return observer and (lambda call: observer(_Events(each.events_of(call))))

    def close_journal(self) -> None:
        """Close the journal, if there is one."""
        if self.journal:
            self.journal.close()

    def close_source(self) -> None:
        """Close the source, if it is a generator that does not ask for that itself."""
        source: Any = self._source
        if isinstance(source, GeneratorType) and not source.gi_running:
            source.close()

    def close(self) -> None:
        """Close the journal and the source."""
        try:
            self.close_journal()
        finally:
            self.close_source()

    def next(self) -> Ended | None:
        """Return a result that can be handed on."""
        return next(iter(self.ended.values()), None)

    def handed_on(self, ended: Ended) -> None:
        """Take out what was handed on."""
        del self.ended[ended.first]
        if ended.skipped is None:
            self.each.delivered()


class _Collected:
    """The results of a walk, for its summary."""

    __slots__ = ("_kind", "_of_rows")

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        # What failed, the items that can be sent again, and those of unknown outcome, of rows that have such.
        self._of_rows: dict[int, tuple[list[Any], list[Any], list[Any]]] = {}

    def add(self, ended: Ended) -> None:
        """Add a result. Interrupted, this can be done once more."""
        from json import loads

        kind, first = self._kind, ended.first
        failures = kind.failures(ended)
        rest = [] if ended.rest is None else kind.left(loads(ended.rest))
        left = [] if ended.unknown is None else kind.left(loads(ended.unknown))
        if failures or rest or left:
            self._of_rows[first] = failures, rest, [kind.unknown(first + at, item) for at, item in enumerate(left)]

    def summary(self, each: NativeEach, reason: BaseException | None) -> Any:
        """Return the summary, or raise it when the walk ended early."""
        rows = [self._of_rows[first] for first in sorted(self._of_rows)]
        failures = [failure for failed, _, _ in rows for failure in failed]
        failures.sort(key=lambda failure: -1 if failure.index is None else failure.index)
        rest = [item for _, items, _ in rows for item in items]
        unknown = [one for _, _, left in rows for one in left]
        summary = self._kind.summary(*each.counts(), failures, rest, unknown)
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

    def __init__(self, number: int, ended: Ended, call: Call) -> None:
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
        # What interrupted the calls.
        self._stopped: BaseException | None = None
        self._is_closed = False

    @property
    def kind(self) -> Kind:
        """What the items are."""
        return self._walk.kind

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        while ended := self.next():
            self._walk.handed_on(ended)
            if ended.skipped is None:
                return self._walk.kind.result(ended)
        raise StopIteration

    def next(self) -> Ended | None:
        """Return the next result; nothing after the last."""
        walk = self._walk
        while not self._is_closed:
            try:
                walk.open()
                # Before anything begins: an interrupt may have kept the journal from being opened or written.
                self._notice()
                self._begin()
                while walk.wants_item() and not self._interrupted.error and walk.read():
                    self._begin()
                    walk.report_skipped()
                self._begin()
                self._notice()
                # What is handed on is in the journal. If it cannot be written, the walk ends, but nothing is lost.
                walk.write()
                if ended := walk.next():
                    return ended
                if self._rows:
                    self._go_on()
                elif walk.is_over():
                    self._close_in_the_end()
                    if walk.reason:
                        raise walk.reason
            except KeyboardInterrupt as error:  # noqa: PERF203 - it goes on with the same calls
                if self._is_closed:
                    raise
                self._interrupted.error = error
        return None

    def _notice(self) -> None:
        """Stop all calls after an interruption."""
        error = self._interrupted.error
        if error is None:
            return
        self._walk.stop(error)
        self._stopped = error
        self._interrupted.error = None
        for row in list(self._rows.values()):
            row.do.interruption = error
            self._resume(row, None)

    def _begin(self) -> None:
        """Begin what can begin, and lead the calls once the journal has that."""
        walk = self._walk
        walk.begin()
        if not walk.begun:
            return
        is_written = walk.write()
        for first, (ended, call) in list(walk.begun.items()):
            if not is_written:
                walk.unsent(ended, call)
                del walk.begun[first]
                walk.report()
                continue
            led = _Led(first, ended, call)
            led.do = _Share(self._threads, led, self._interrupted)
            led.do.interruption = self._stopped
            led.steps = drive(call, led.do, walk.observe())
            self._rows[first] = led
            del walk.begun[first]
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
        """Lead a call until it has to wait, or to its end."""
        ended = row.ended
        try:
            if not self._is_over(row, value):
                return
        except KeyboardInterrupt as interrupt:
            # If it came when the call had just ended, that is what was being handled.
            match interrupt.__context__:
                case StopIteration() as done:
                    ended.reply = done.value
                case Exception() as error:
                    ended.error = error
                case _:
                    pass
            raise
        if self._interrupted.error:
            # It is why the walk ends, and not what the call makes of it.
            self._walk.stop(self._interrupted.error)
        self._walk.end(ended, row.call)
        self._walk.keep(ended)
        self._rows.pop(row.number, None)
        self._walk.report()

    def _is_over(self, row: _Led, value: Any) -> bool:
        """Lead a call until it has to wait, and say whether it has ended."""
        steps: Any = row.steps
        step = steps.send
        try:
            while True:
                try:
                    action, *arguments = step(value)
                    step = steps.send
                    value = action(*arguments)
                except KeyboardInterrupt as error:
                    if steps.gi_frame is None:
                        raise
                    # Between two steps; the call knows what that leaves open.
                    step, value = steps.throw, error
                    continue
                if isinstance(value, _Pause):
                    row.until = _driver.now()[1] + min(value.seconds, LONGEST_WAIT) * 1000
                    row.wants_place = value.wants_place
                    return False
        except StopIteration as done:
            # When this is done once more after an interrupt, it has no value.
            if done.value is not None:
                row.ended.reply = done.value
        except Exception as error:
            row.ended.error = error
        return True

    def all(self) -> Any:
        """Read all results."""
        walk = self._walk
        collected = _Collected(walk.kind)
        reason: BaseException | None = None
        while True:
            try:
                while ended := self.next():
                    collected.add(ended)
                    walk.handed_on(ended)
                return collected.summary(walk.each, reason)
            except BaseException as error:  # noqa: PERF203 - it goes on with the same calls
                if error is not walk.reason and not isinstance(error, KeyboardInterrupt):
                    raise
                if self._is_closed:
                    reason = reason or error
                else:
                    # It came between two results.
                    self._interrupted.error = error

    def _close_in_the_end(self) -> None:
        try:
            self.close()
        except Exception as error:
            # What became of the rows is not lost.
            self._walk.failed(error)

    def close(self) -> None:
        """End what is under way."""
        if self._is_closed:
            return
        for row in self._rows.values():
            row.steps.close()
        self._threads.end()
        try:
            self._walk.close()
        except Exception:
            self._is_closed = True
            raise
        self._is_closed = True

    def __del__(self) -> None:
        # Not there when the threads could not be made.
        if hasattr(self, "_is_closed"):
            self.close()


class _Calls:
    """Calls whose results can be read once."""

    def __init__(self, results: _Results) -> None:
        self._results: _Results | None = results
        self._kind = results.kind

    def _taken(self) -> _Results | None:
        results, self._results = self._results, None
        return results

    def _iterator(self) -> Iterator[Any]:
        return self._taken() or iter(())

    def _summary(self) -> Any:
        results = self._taken()
        return results.all() if results else self._kind.summary(0, 0, [], [], [])


class EachCalls(_Calls, _Of[R]):
    """Calls for the rows of a source. They begin when the results are read, and can be read once.

    for result in chat.each.set_profile(rows):
        print(result.index, result.reply or result.error)
    """

    def __iter__(self) -> Iterator[EachResult[R]]:
        """Give the results in the order in which the calls end."""
        return self._iterator()

    def all(self) -> EachSummary:
        """Read all results, and return how many rows succeeded, which failed, and what can be sent again.

        Raises:
            EachError: It ended before all rows were read. It has the summary.
        """
        return self._summary()


class BulkCalls(_Calls, _Of[R]):
    """Calls for the items of a source. They begin when the results are read, and can be read once.

    for result in chat.bulk.import_accounts(account_list=accounts):
        print(result.first, result.count, result.reply or result.error)
    """

    def __iter__(self) -> Iterator[BulkResult[R]]:
        """Give the results in the order in which the calls end."""
        return self._iterator()

    def all(self) -> BulkSummary:
        """Read all results, and return how many items succeeded, which failed, and what can be sent again.

        Raises:
            EachError: It ended before all items were read. It has the summary.
        """
        return self._summary()


class _AsyncWalk(_Walk):
    """A walk whose calls are led by tasks of their own, which go on while the results are used."""

    __slots__ = (
        "_awake",
        "_direct",
        "_is_closing",
        "_is_left",
        "_is_opened",
        "_longest_wait",
        "_reading",
        "_tasks",
        "_using",
        "_waits",
        "interruption",
        "is_closed",
        "is_open",
    )

    def __init__(self, *given: Any, direct: AsyncDirect) -> None:
        super().__init__(*given)
        self._direct = direct
        self._awake: anyio.Event | None = None
        self._is_left = False
        # Whether the journal's opening has begun, and whether that is over; the same for closing everything.
        self._is_opened = self.is_open = self._is_closing = self.is_closed = False
        # What stopped the calls from outside.
        self.interruption: BaseException | None = None
        # Of the source that is being read.
        self._reading: CancelScope | None = None
        # Of the rows that are under way; nothing before a call has begun.
        self._tasks: dict[int, Tasks | None] = {}
        # Held while a thread does something with the journal.
        self._using: anyio.Lock | None = None
        # The waits for the journal and the source's end, and how long one takes after an interruption, in seconds.
        self._waits: set[CancelScope] = set()
        self._longest_wait = math.inf

    def open_beside(self) -> None:
        """Open the journal in a thread."""
        if self._is_opened:
            return
        self._is_opened = True
        self.is_open = self._journal_at is None
        if not self.is_open:
            import anyio

            self._using = anyio.Lock()
            self._go(self._open())

    async def _open(self) -> None:
        try:
            await self._beside(self._open_journal)
        except Exception as error:
            self.failed(error)
        finally:
            self.is_open = True
            if self._is_left:
                self.close_journal()

    async def write_beside(self) -> bool | None:
        """Write the journal in a thread. What others have noted meanwhile is written with it.

        Returns nothing when it may be written later.
        """
        if not self.journal:
            return True
        try:
            return await self._beside(self.journal.write) or None
        except Exception as error:
            self.stop(error)
            return False

    async def _beside(self, work: Callable[[], None]) -> bool:
        """Have a thread do something with the journal, and say whether that is done."""
        import anyio
        import anyio.to_thread

        assert self._using
        done, using = anyio.Event(), self._using
        outcome: list[BaseException | None] = []

        async def run() -> None:
            try:
                async with using:
                    await anyio.to_thread.run_sync(work, abandon_on_cancel=True)
                    outcome.append(None)
            except (GeneratorExit, anyio.get_cancelled_exc_class()):
                raise
            except BaseException as error:
                outcome.append(error)
            finally:
                done.set()

        # In a task of its own: it goes on when nothing waits for it.
        _start(run())
        await self._in_time(done.wait())
        for error in outcome:
            if error:
                raise error
        return bool(outcome)

    async def _in_time(self, work: Awaitable[Any]) -> None:
        """Wait for something; after an interruption not for long."""
        import anyio

        until = anyio.current_time() + self._longest_wait
        with anyio.CancelScope(deadline=until) as scope:
            self._waits.add(scope)
            try:
                await work
            finally:
                self._waits.discard(scope)
        if scope.cancelled_caught:
            # What follows would not answer either.
            self._longest_wait = 0

    def _limit_waits(self, seconds: float) -> None:
        """Wait no longer than this for the journal and the source's end."""
        import anyio

        self._longest_wait = seconds
        until = anyio.current_time() + seconds
        for scope in self._waits:
            scope.deadline = min(scope.deadline, until)

    async def fill(self) -> None:
        """Begin rows, or ask for the next item."""
        self._begin()
        while not self._reading and self.wants_item():
            if hasattr(self._source, "__anext__"):
                import anyio

                self._reading = anyio.CancelScope()
                self._go(self._read(self._reading))
            else:
                self.read()
                self._begin()
                await self._rest()
        self._begin()

    async def _rest(self) -> None:
        """Leave the turn to other work, after many rows that were skipped."""
        if self.report_skipped():
            import anyio.lowlevel

            await anyio.lowlevel.checkpoint()

    async def _read(self, scope: CancelScope) -> None:
        """Read as many items as are wanted."""
        try:
            with scope:
                while self.wants_item():
                    self.take(await anext(self._source))
                    if not self._is_left:
                        self._begin()
                        await self._rest()
        except StopAsyncIteration:
            self.is_read = True
        except BaseException as error:
            # Also what is for the program, and that something the source waits for was cancelled.
            self.failed(error)
            if _is_end_of_task(error):
                raise
        finally:
            self._reading = None
            if not self._is_left:
                self._begin()

    def _begin(self) -> None:
        """Begin what can begin, in tasks."""
        self.begin()
        while self.begun:
            ended, call = self.begun.pop(next(iter(self.begun)))
            self._tasks[ended.first] = None
            self._go(self._led(ended, call))

    async def _led(self, ended: Ended, call: Call) -> None:
        """Lead a row's call to its end."""

        def started(tasks: Tasks) -> None:
            self._tasks[ended.first] = tasks
            if self._is_left:
                tasks.leave()
            elif self.interruption is not None:
                tasks.stop(self.interruption)

        is_written: bool | None = False
        is_gone = False
        try:
            is_written = await self.write_beside()
            if is_written:
                ended.reply = await run_side_by_side(call, self._direct, self.observe(), started)
        except Exception as error:
            ended.error = error
        except GeneratorExit:
            # The event loop was closed.
            is_gone = True
            raise
        except BaseException as error:
            if _is_end_of_task(error):
                raise
            self.interrupt(error)
        finally:
            # The begin of a row may be written later: the next process finds a row that may have been sent.
            was_led = is_written is not False
            if not self._is_left:
                self._end(ended, call, was_led)
            try:
                if not is_gone:
                    await self._write_last()
            finally:
                self._settle(ended, was_led)

    def _end(self, ended: Ended, call: Call, was_led: bool) -> None:
        """Take the end of a row's task."""
        if ended.reply is None and ended.error is None and (was_led or self.reason is None):
            ended.error = RuntimeError("the call was cancelled")
        if was_led:
            self.end(ended, call)
            return
        if ended.error:
            self.stop(ended.error)
        self.unsent(ended, call)
        self.report()

    async def _write_last(self) -> None:
        """Write what came of a row: what is handed on is in the journal, also when the row's task was cancelled.

        If it cannot be written, the walk ends, but nothing is lost.
        """
        if self.journal:
            import anyio

            with anyio.CancelScope(shield=True):
                await self.write_beside()

    def _settle(self, ended: Ended, was_led: bool) -> None:
        """Hand on the end of a row."""
        del self._tasks[ended.first]
        if was_led and not self._is_left:
            self.keep(ended)
            self.report()

    def _go(self, work: Coroutine[Any, Any, None]) -> None:
        """Let something run beside the caller's task. What it raises is for the caller."""

        async def run() -> None:
            try:
                await work
            except BaseException as error:
                if _is_end_of_task(error):
                    raise
                self.interrupt(error)
            finally:
                self._wake()

        _start(run())

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
        """Stop all calls; the second time, wait for nothing."""
        self._limit_waits(self.each.longest_wait() if self.interruption is None else 0)
        self.interruption = error
        self.stop(error)
        for tasks in self._tasks.values():
            if tasks:
                tasks.stop(error)

    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.is_open and not self._tasks and not self._reading and super().is_over()

    def leave(self) -> None:
        """End what is under way: the caller has left the loop."""
        self._is_left = True
        self.each.stop()
        for tasks in self._tasks.values():
            if tasks:
                tasks.leave()
        # An asynchronous generator that is dropped is closed by the event loop.
        if self._reading:
            self._reading.cancel()
        try:
            self.close_journal()
        finally:
            if not self._reading:
                self.close_source()

    def close_beside(self) -> None:
        """Close the journal and the source."""
        if not self._is_closing:
            self._is_closing = True
            self._go(self._close())

    async def _close(self) -> None:
        try:
            # Also one that is still being opened.
            if self._using:
                await self._beside(self.close_journal)
        except Exception as error:
            # What became of the rows is not lost.
            self.failed(error)
        try:
            self.close_source()
            source: Any = self._source
            if isinstance(source, AsyncGeneratorType):
                await self._in_time(source.aclose())
        except Exception as error:
            self.failed(error)
        finally:
            self.is_closed = True


class _AsyncResults:
    """The results of a walk. Dropped, it ends what is under way."""

    def __init__(self, walk: _AsyncWalk) -> None:
        self._walk = walk
        self._is_over = False

    @property
    def kind(self) -> Kind:
        """What the items are."""
        return self._walk.kind

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        while ended := await self.next():
            self._walk.handed_on(ended)
            if ended.skipped is None:
                return self._walk.kind.result(ended)
        raise StopAsyncIteration

    async def next(self) -> Ended | None:
        """Return the next result; nothing after the last."""
        import anyio

        walk = self._walk
        while not self._is_over:
            try:
                walk.open_beside()
                if walk.is_open:
                    await walk.fill()
                if ended := walk.next():
                    return ended
                if walk.is_closed:
                    break
                if walk.is_over():
                    walk.close_beside()
                # Once interrupted, what is under way has its time.
                with anyio.CancelScope(shield=walk.interruption is not None):
                    await walk.wait()
            except (KeyboardInterrupt, anyio.get_cancelled_exc_class()) as error:
                walk.interrupt(error)
        if not self._is_over:
            self._is_over = True
            if walk.reason:
                raise walk.reason
        return None

    async def all(self) -> Any:
        """Read all results."""
        collected = _Collected(self._walk.kind)
        reason = None
        try:
            while ended := await self.next():
                collected.add(ended)
                self._walk.handed_on(ended)
        except BaseException as error:
            if error is not self._walk.reason:
                raise
            reason = error
        return collected.summary(self._walk.each, reason)

    def __del__(self) -> None:
        if not self._is_over:
            self._walk.leave()


class _AsyncCalls:
    """Calls whose results can be read once."""

    def __init__(self, results: _AsyncResults) -> None:
        self._results: _AsyncResults | None = results
        self._kind = results.kind

    def _taken(self) -> _AsyncResults | None:
        results, self._results = self._results, None
        return results

    def _iterator(self) -> AsyncIterator[Any]:
        return self._taken() or _nothing()

    async def _summary(self) -> Any:
        results = self._taken()
        return await results.all() if results else self._kind.summary(0, 0, [], [], [])


class AsyncEachCalls(_AsyncCalls, _Of[R]):
    """The same as `EachCalls`, awaited.

    async for result in chat.each.set_profile(rows):
        print(result.index, result.reply or result.error)
    """

    def __aiter__(self) -> AsyncIterator[EachResult[R]]:
        """Give the results in the order in which the calls end."""
        return self._iterator()

    async def all(self) -> EachSummary:
        """Read all results, and return how many rows succeeded, which failed, and what can be sent again.

        Raises:
            EachError: It ended before all rows were read. It has the summary.
        """
        return await self._summary()


class AsyncBulkCalls(_AsyncCalls, _Of[R]):
    """The same as `BulkCalls`, awaited.

    async for result in chat.bulk.import_accounts(account_list=accounts):
        print(result.first, result.count, result.reply or result.error)
    """

    def __aiter__(self) -> AsyncIterator[BulkResult[R]]:
        """Give the results in the order in which the calls end."""
        return self._iterator()

    async def all(self) -> BulkSummary:
        """Read all results, and return how many items succeeded, which failed, and what can be sent again.

        Raises:
            EachError: It ended before all items were read. It has the summary.
        """
        return await self._summary()


async def _nothing() -> AsyncIterator[Any]:
    for result in ():
        yield result


_tasks: set[Any] = set()
"""The tasks that run: an event loop may forget them otherwise."""


def _is_end_of_task(error: BaseException) -> bool:
    """Whether an exception ends a task from outside."""
    from anyio import get_cancelled_exc_class

    return isinstance(error, (GeneratorExit, get_cancelled_exc_class()))


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


def _kinds(is_async: bool) -> str:
    return "an iterable or async iterable" if is_async else "an iterable"


def _source(endpoint: str, at: str, items: Any, what: str, is_async: bool) -> Any:
    """Return what reads items."""
    if is_async and hasattr(items, "__aiter__"):
        return aiter(items)
    try:
        if not isinstance(items, str):
            return iter(items)
    except TypeError:
        pass
    raise invalid_request(endpoint, at, f"expected {_kinds(is_async)} of {what}")


def _count(rows: Any) -> int | None:
    return len(rows) if hasattr(rows, "__len__") else None


class _OfClient:
    """What walks have of their client.

    Args:
        begin: Makes what the core says of a walk.
        seed: Gives the number that a call begins with.
        direct: Sends requests.
    """

    __slots__ = ("_begin", "_direct", "_seed")

    _is_async = False

    def __init__(
        self, begin: Callable[..., tuple[NativeEach, Observer | None]], seed: Callable[[], int], direct: Any
    ) -> None:
        self._begin = begin
        self._seed = seed
        self._direct = direct

    def _walk_over_rows(self, endpoint: str, rows: Any, options: dict[str, Any]) -> tuple[Any, ...]:
        """Return what a walk is made of."""
        journal = check(options.pop("journal", None))
        each, observer = self._begin(endpoint, options, _count(rows))
        source = _source(endpoint, "rows", rows, "parameters", self._is_async)
        return endpoint, Rows(), each, source, self._seed, observer, journal

    def _walk_over_items(self, endpoint: str, given: dict[str, Any]) -> tuple[Any, ...]:
        """Return what a walk is made of: the source stands among the parameters."""
        journal = check(given.pop("journal", None))
        name, items = take_list(endpoint, given, _kinds(self._is_async))
        each, observer = self._begin(endpoint, given, _count(items), is_list=True)
        source = _source(endpoint, name, items, "items", self._is_async)
        return endpoint, Items(name), each, source, self._seed, observer, journal


class ClientEach(_OfClient, Each):
    """The endpoints with rows in place of parameters."""

    __slots__ = ()

    def _each(self, endpoint: str, rows: Any, options: Any) -> Any:
        walk = _Walk(*self._walk_over_rows(endpoint, rows, options))
        calls: EachCalls[Any] = EachCalls(_Results(walk, self._direct))
        return calls


class ClientBulk(_OfClient, Bulk):
    """The endpoints with the items of a source in place of their list."""

    __slots__ = ()

    def _bulk(self, endpoint: str, given: dict[str, Any]) -> Any:
        walk = _Walk(*self._walk_over_items(endpoint, given))
        calls: BulkCalls[Any] = BulkCalls(_Results(walk, self._direct))
        return calls


class AsyncClientEach(_OfClient, AsyncEach):
    """The endpoints with rows in place of parameters, for an ``AsyncChatClient``."""

    __slots__ = ()

    _is_async = True

    def _each(self, endpoint: str, rows: Any, options: Any) -> Any:
        walk = _AsyncWalk(*self._walk_over_rows(endpoint, rows, options), direct=self._direct)
        calls: AsyncEachCalls[Any] = AsyncEachCalls(_AsyncResults(walk))
        return calls


class AsyncClientBulk(_OfClient, AsyncBulk):
    """The endpoints with the items of a source in place of their list, for an ``AsyncChatClient``."""

    __slots__ = ()

    _is_async = True

    def _bulk(self, endpoint: str, given: dict[str, Any]) -> Any:
        walk = _AsyncWalk(*self._walk_over_items(endpoint, given), direct=self._direct)
        calls: AsyncBulkCalls[Any] = AsyncBulkCalls(_AsyncResults(walk))
        return calls
