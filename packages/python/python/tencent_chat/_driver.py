"""The loop that does a call's I/O: it sends what the core says, waits as it says, and passes back what happened.

The loop is a generator that yields what to do, so that the synchronous and the asynchronous client share it. What it
yields is done by one of five: a call of one request needs no more than `Direct` or `AsyncDirect`, with a limiter
`Reserving` or `Tasks`, and a call of several has them side by side with `Threads` or `Tasks`.
"""

from __future__ import annotations

import math
import time

from ._error_base import ChatError
from ._errors import link, set_headers
from ._limiter import Reserved, started
from ._reply import Reply, parse
from ._secrets import describe, is_mistake, showable
from ._transport import HttpRequest, HttpResponse, NotSentError

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Awaitable, Callable, Generator, Mapping
    from contextvars import Context
    from queue import SimpleQueue
    from typing import Any, TypeVar

    from anyio import CancelScope
    from anyio.abc import TaskGroup

    from ._connections import SyncTransport
    from ._lanes import Question
    from ._loops import LoopTransport
    from ._native import Call, Step
    from ._places import AsyncPlaces, Places
    from .redis import RedisLimiter

    T = TypeVar("T")

    Observe = Callable[[Call], None]
    """Gets a call after each step, to report what happened in it."""

    Steps = Generator[tuple[Any, ...], Any, Reply]
    """Yields a function and its arguments; is sent what it returns."""

    Arrival = tuple[int, object]
    """The number of a request, and its response, or the exception that came instead; or that of a reservation."""

__all__ = ["AsyncDirect", "Direct", "Reserving", "Threads", "drive", "run", "run_async", "run_side_by_side"]

LONGEST_WAIT = 3600.0
"""In seconds. Longer waits are made of several, because some systems have no longer ones."""

INTERRUPT_CHECK_SECONDS = 0.5
"""In seconds. While the main thread waits for another one, it may miss an interrupt until the wait is over."""


def now() -> tuple[int, int]:
    """Return what the wall clock and the monotonic clock show, in milliseconds."""
    return time.time_ns() // 1_000_000, time.monotonic_ns() // 1_000_000


def drive(call: Call, do: Any, observe: Observe | None) -> Steps:
    """Run a call to its end.

    Where places are limited, the call has one for what it sends before the core makes it.
    """
    driven = _Driven(call, do, observe)
    ended_by = ""
    call.start(*now())
    try:
        while True:
            try:
                return (yield from driven.run())
            except BaseException as error:  # noqa: PERF203 - it goes on with the same call
                ended_by = describe(error)
                if driven.is_over:
                    if (end := driven.stopped_with) and end is not error:
                        # The last hook was interrupted once more.
                        raise end from end.__cause__
                    raise
                if not call.waits_when_stopped() or not do.is_stop(error):
                    raise
                driven.stop(error)
    finally:
        driven.give_place()
        if not driven.is_over:
            call.close(ended_by, *now())
            if observe:
                observe(call)


class _Driven:
    """A call on its way. It goes on after something interrupted it."""

    __slots__ = (
        "_call",
        "_causes",
        "_do",
        "_has_place",
        "_headers",
        "_is_stopped",
        "_observe",
        "_sending",
        "is_over",
        "stopped_with",
    )

    def __init__(self, call: Call, do: Any, observe: Observe | None) -> None:
        self._call = call
        self._do = do
        self._observe = observe
        # What errors of the core name by a number.
        self._causes: list[BaseException | None] = []
        self._has_place = False
        # Of the response that came last.
        self._headers: Mapping[str, str] = {}
        # The request that is being handed over, and whether that has not begun.
        self._sending: tuple[int, bool] | None = None
        self._is_stopped = False
        self.is_over = False
        self.stopped_with: ChatError | None = None

    def run(self) -> Steps:
        """Do what the core says."""
        call, do, causes, places = self._call, self._do, self._causes, self._do.places
        while True:
            if places and not self._has_place and not self._is_stopped:
                self._has_place = places.take() or (yield from self._wait_for_place())
            if do.interruption:
                self.stop(do.interruption)
                do.interruption = None
            # Without a place the call's time is over, or it was stopped: nothing more is sent.
            step = self._step()
            if step[0] != "send":
                self.give_place()
            match step:
                case ("send", id, request):
                    self._sending = id, False
                    arrival: Arrival | None = yield do.send, id, request
                    self._sending = None
                    # Side by side, the place is the request's until that comes back.
                    self._has_place = False
                case ("done", done):
                    return parse(done, call.describe, self._headers)
                case ("wait", seconds):
                    arrival = yield do.wait, min(seconds, LONGEST_WAIT)
                case ("busy",):
                    arrival = yield do.wait, LONGEST_WAIT
                case ("reserve", id, seconds, key, arguments):
                    arrival = yield do.reserve, id, seconds, key, arguments
                case ("user_sig", seconds):
                    arrival = None
                    answer = yield do.user_sig, seconds
                    if do.interruption:
                        continue
                    if answer is None:
                        answer = TimeoutError(f"no UserSig within {seconds * 1000:.0f} ms")
                    _answer(call, answer, causes)
            if arrival:
                self._has_place |= places is not None and not isinstance(arrival[1], Reserved)
                self._pass_on(*arrival)

    def _step(self) -> Step:
        try:
            step = self._call.step(*now())
            self._sending = (step[1], True) if step[0] == "send" else None
            self.is_over = step[0] == "done"
        except ChatError as error:
            link(error, self._causes)
            set_headers(error, self._headers)
            self.is_over = True
            self.stopped_with = error if self._is_stopped else None
            raise
        finally:
            if self._observe:
                self._observe(self._call)
        return step

    def stop(self, error: BaseException) -> None:
        """Send no more, and wait for what is under way."""
        self._is_stopped = True
        message = describe(error)
        self._causes.append(error)
        cause = len(self._causes) - 1
        self._call.stop(message, cause, *now())
        if self._sending:
            # It was interrupted, too.
            number, is_not_sent = self._sending
            self._call.failed(number, is_not_sent, message, cause, *now())
            self._sending = None

    def give_place(self) -> None:
        """Leave the place to others."""
        if self._has_place and (places := self._do.places):
            places.give()
        self._has_place = False

    def _wait_for_place(self) -> Generator[tuple[Any, ...], Any, bool]:
        """Wait for a place, or for one of the call's own requests, which leaves its place, or until time is over."""
        call, do = self._call, self._do
        while (left := call.time_left(*now())) > 0 and not do.interruption:
            match (yield do.place, left):
                case True:
                    return True
                case (id, Reserved() as reserved):
                    self._pass_on(id, reserved)
                case (id, response):
                    self._pass_on(id, response)
                    return True
                case _:
                    pass
        return False

    def _pass_on(self, id: int, response: object) -> None:
        call, causes = self._call, self._causes
        if isinstance(response, HttpResponse):
            call.received(id, response.status, response.headers, response.body, *now())
            self._headers = response.headers
            return
        if isinstance(response, Reserved):
            answer = response.answer
            if isinstance(answer, BaseException):
                call.not_reserved(id, describe(answer), *now())
            else:
                call.reserved(id, list(answer), *now())
            return
        if not isinstance(response, Exception):
            _leave(response)
            raise TypeError(f"the transport must return an HttpResponse, not {type(response).__name__}")
        if is_mistake(response):
            raise response
        causes.append(showable(response))
        self._headers = {}
        call.failed(id, isinstance(response, NotSentError), describe(response), len(causes) - 1, *now())


def _answer(call: Call, user_sig: str | Exception, causes: list[BaseException | None]) -> None:
    if isinstance(user_sig, Exception):
        causes.append(showable(user_sig))
        call.no_user_sig(describe(user_sig), len(causes) - 1, *now())
    else:
        # The core refuses what stands for a lone surrogate here, which it could not be given.
        call.user_sig(user_sig.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), *now())


def run(steps: Steps) -> Reply:
    """Do what the loop yields, synchronously."""
    try:
        action, *arguments = next(steps)
        while True:
            try:
                result: Any = action(*arguments)
            except BaseException as error:  # noqa: PERF203 - the loop may go on after it
                action, *arguments = steps.throw(error)
            else:
                action, *arguments = steps.send(result)
    except StopIteration as done:
        reply: Reply = done.value
        return reply
    finally:
        steps.close()


async def run_async(steps: Steps) -> Reply:
    """Do what the loop yields, asynchronously."""
    try:
        action, *arguments = next(steps)
        while True:
            try:
                result: Any = await action(*arguments)
            except BaseException as error:  # noqa: PERF203 - the loop may go on after it
                action, *arguments = steps.throw(error)
            else:
                action, *arguments = steps.send(result)
    except StopIteration as done:
        reply: Reply = done.value
        return reply
    finally:
        steps.close()


def _text(user_sig: object) -> str:
    if not isinstance(user_sig, str):
        _leave(user_sig)
        raise TypeError(f"user_sig_provider must return a str, not {type(user_sig).__name__}")
    return user_sig


def _at_once(given: object, who: str) -> Any:
    """Return the result of a function, which must not be ``async``."""
    if hasattr(given, "__await__"):
        _leave(given)
        raise TypeError(f"{who} returned an awaitable: async functions are for AsyncChatClient")
    return given


def _leave(given: Any) -> None:
    """Close what is not what it should be, if it is a coroutine, which would warn that nobody awaits it."""
    if hasattr(given, "__await__") and hasattr(given, "close"):
        given.close()


def _no_slots(seconds: float) -> TimeoutError:
    return TimeoutError(f"no answer of the limiter within {seconds * 1000:.0f} ms")


def _within(seconds: float, work: Callable[[], T]) -> T | None:
    """Do some work in a thread of its own, and return what comes of it; nothing if it takes longer."""
    from contextvars import copy_context
    from queue import Empty, SimpleQueue
    from threading import Thread

    answers: SimpleQueue[tuple[T | None, BaseException | None]] = SimpleQueue()
    context = copy_context()

    def run() -> None:
        try:
            answers.put((context.run(work), None))
        except BaseException as error:
            # What ends a program is for the caller, too.
            answers.put((None, error))

    # A function that does not return cannot be ended, but it can be left alone.
    if not started(Thread(target=run, name="tencent-chat", daemon=True)):
        return work()
    end = time.monotonic() + seconds
    while True:
        left = end - time.monotonic()
        try:
            answer, error = answers.get(timeout=max(min(left, INTERRUPT_CHECK_SECONDS), 0))
        except Empty:
            if left <= 0:
                return None
            continue
        if error:
            raise error
        return answer


class Direct:
    """Sends one request after another, in the caller's thread. ``own`` is the transport if it limits its places."""

    __slots__ = ("_limiter", "_own", "_transport", "user_sig_provider")

    interruption: BaseException | None = None
    """What stopped the call from outside of it."""

    def __init__(
        self,
        transport: Callable[[HttpRequest], Any],
        user_sig_provider: Callable[[], Any],
        own: SyncTransport | None,
        limiter: RedisLimiter | None,
    ) -> None:
        self._transport = transport
        self._own = own
        self._limiter = limiter
        self.user_sig_provider = user_sig_provider

    @property
    def places(self) -> Places | None:
        """The places for requests, where they are limited."""
        return self._own.places if self._own else None

    def is_stop(self, error: BaseException) -> bool:
        """Whether an exception stops a call of several requests: the user interrupted the program."""
        return isinstance(error, KeyboardInterrupt)

    def place(self, seconds: float) -> Arrival | bool | None:
        """Wait so long for a place."""
        return self._own is None or self._own.places.wait(seconds)

    def send(self, id: int, request: HttpRequest) -> Arrival | None:
        """Send a request and return what happened."""
        try:
            return id, self._response(request)
        except Exception as error:
            return id, error

    def _response(self, request: HttpRequest) -> object:
        return _at_once(self._transport(request), "the transport")

    def wait(self, seconds: float) -> Arrival | None:
        """Wait so long."""
        time.sleep(seconds)

    def user_sig(self, seconds: float) -> str | Exception | None:
        """Ask the provider, and return the UserSig or what it raised; nothing if it takes longer."""
        return self._user_sig() if seconds == math.inf else _within(seconds, self._user_sig)

    def _user_sig(self) -> str | Exception:
        try:
            return _text(_at_once(self.user_sig_provider(), "user_sig_provider"))
        except Exception as error:
            return error


class Reserving(Direct):
    """Also sends reservations to the limiter's server, beside the call."""

    __slots__ = ("_arrivals", "_arrived", "_questions")

    def __init__(self, direct: Direct) -> None:
        from queue import SimpleQueue

        super().__init__(direct._transport, direct.user_sig_provider, direct._own, direct._limiter)
        self._arrivals: SimpleQueue[Arrival] = SimpleQueue()
        # What was taken from there.
        self._arrived: list[Arrival] = []
        # Reservations under way, by their numbers.
        self._questions: dict[Any, Question] = {}

    def place(self, seconds: float) -> Arrival | bool | None:
        """Wait so long for a place; with reservations under way, for one of them."""
        return self.wait(seconds) if self._questions else super().place(seconds)

    def reserve(self, id: Any, seconds: float, key: str, arguments: list[str]) -> Arrival | None:
        """Have the limiter's server asked for slots."""
        from ._lanes import Question

        assert self._limiter
        arrivals = self._arrivals
        question = Question(self._limiter, key, arguments, seconds, lambda reserved: arrivals.put((id, reserved)))
        self._questions[id] = question
        question.begin(now()[1])
        return None

    def wait(self, seconds: float) -> Arrival | None:
        """Wait for the server's answer, at most this long. It may return earlier, without one."""
        return self._next(seconds) if self._questions else super().wait(seconds)

    def _next(self, seconds: float) -> Arrival | None:
        from queue import Empty

        if not self._arrived:
            millis = [question.until - now()[1] for question in self._questions.values()]
            longest = min(seconds, INTERRUPT_CHECK_SECONDS, max(min(millis, default=math.inf), 0) / 1000)
            try:
                # In one step of the interpreter, so that an interrupt does not lose a response.
                self._arrived.extend(map(self._arrivals.get, (True,), (longest,)))
            except Empty:
                return self._late()
        arrival = self._arrived.pop()
        if isinstance(arrival[1], Reserved):
            self._questions.pop(arrival[0], None)
            answer = arrival[1].answer
            if isinstance(answer, BaseException) and not isinstance(answer, Exception):
                raise answer
        return arrival

    def _late(self) -> Arrival | None:
        """Give up a reservation whose time is over."""
        for number, question in self._questions.items():
            if question.until <= now()[1]:
                del self._questions[number]
                question.give_up()
                return number, Reserved(_no_slots(question.seconds))
        return None

    def end(self) -> None:
        """Have nothing more asked."""
        while self._questions:
            self._questions.popitem()[1].give_up()


class Threads(Reserving):
    """Sends requests side by side, in threads that end with the call.

    They are daemons: a program that is interrupted does not wait for what is still under way. Where no thread can be
    started, the caller's own sends.
    """

    __slots__ = ("_jobs", "_over", "_places", "_threads", "_under_way")

    def __init__(self, direct: Direct) -> None:
        from queue import SimpleQueue

        super().__init__(direct)
        self._places = direct.places
        self._jobs: SimpleQueue[tuple[Context, int, HttpRequest] | None] = SimpleQueue()
        self._threads: int = 0
        self._under_way: int = 0
        self._over: bool = False

    @property
    def places(self) -> Places | None:
        """The places for requests, where they are limited."""
        return self._places

    def place(self, seconds: float) -> Arrival | bool | None:
        """Wait so long for a place; with requests under way, for one of them."""
        return self.wait(seconds) if self._under_way else super().place(seconds)

    def send(self, id: Any, request: HttpRequest) -> Any:
        """Have a thread send a request."""
        from contextvars import copy_context

        if self._under_way == self._threads:
            from threading import Thread

            if not started(Thread(target=self._work, name="tencent-chat", daemon=True)):
                return super().send(id, request)
            self._threads += 1
        self._under_way += 1
        # Tracing tools find the caller by its context.
        self._jobs.put((copy_context(), id, request))
        return None

    def wait(self, seconds: float) -> Any:
        """Wait so long, or until a request comes back, or a little."""
        arrival = self._next(seconds)
        if arrival is None or isinstance(arrival[1], Reserved):
            return arrival
        self._under_way -= 1
        if isinstance(arrival[1], BaseException) and not isinstance(arrival[1], Exception):
            if self._places:
                self._places.give()
            raise arrival[1]
        return arrival

    def end(self) -> None:
        """Send no more. What is under way gives its place back when it is done."""
        super().end()
        self._over = True
        for _ in range(self._threads):
            self._jobs.put(None)
        for arrival in self._arrived:
            self._arrivals.put(arrival)
        self._clear()

    def _work(self) -> None:
        while job := self._jobs.get():
            self._arrivals.put(self._sent(*job))
            if self._over:
                self._clear()

    def _sent(self, context: Context, id: int, request: HttpRequest) -> Arrival:
        try:
            return id, None if self._over else context.run(self._response, request)
        except BaseException as error:
            return id, error

    def _clear(self) -> None:
        from queue import Empty

        try:
            while True:
                _, response = self._arrivals.get_nowait()
                if self._places and not isinstance(response, Reserved):
                    self._places.give()
        except Empty:
            pass


class AsyncDirect:
    """Sends one request after another, in the caller's task. ``own`` is the transport if it limits its places."""

    __slots__ = ("_limiter", "_own", "_transport", "user_sig_provider")

    def __init__(
        self,
        transport: Callable[[HttpRequest], Any],
        user_sig_provider: Callable[[], Any],
        own: LoopTransport | None,
        limiter: RedisLimiter | None,
    ) -> None:
        self._transport = transport
        self._own = own
        self._limiter = limiter
        self.user_sig_provider = user_sig_provider

    interruption: BaseException | None = None

    @property
    def places(self) -> AsyncPlaces | None:
        """The places for requests, where they are limited."""
        return self._own.places if self._own else None

    def is_stop(self, error: BaseException) -> bool:
        """Whether an exception stops a call of several requests, which have tasks of their own."""
        return False

    async def place(self, seconds: float) -> Arrival | bool | None:
        """Wait so long for a place."""
        return self._own is None or await self._own.places.wait(seconds)

    async def send(self, id: int, request: HttpRequest) -> Arrival | None:
        """Send a request and return what happened."""
        try:
            response = self._transport(request)
            if not hasattr(response, "__await__"):
                got = type(response).__name__
                raise TypeError(f"the transport of an AsyncChatClient must be async; it returned {got}")
            if self._own:
                return id, await response
            import anyio

            # The package's own transport ends a request in time; whether another one does cannot be seen.
            with anyio.move_on_after(request.timeout):
                return id, await response
            return id, TimeoutError(f"no HTTP response within {request.timeout:g} s")
        except Exception as error:
            return id, error

    async def reserve(self, id: int, seconds: float, key: str, arguments: list[str]) -> Arrival | None:
        """Have the limiter's server give slots."""
        import anyio

        assert self._limiter
        try:
            with anyio.move_on_after(seconds):
                return id, Reserved(await self._limiter.reserve_async(key, arguments))
        except Exception as error:
            return id, Reserved(error)
        return id, Reserved(_no_slots(seconds))

    async def wait(self, seconds: float) -> Arrival | None:
        """Wait so long."""
        import anyio

        await anyio.sleep(seconds)

    async def user_sig(self, seconds: float) -> str | Exception | None:
        """Ask the provider, and return the UserSig or what it raised; nothing if it takes longer."""
        import anyio

        try:
            with anyio.move_on_after(seconds):
                user_sig = self.user_sig_provider()
                return _text(await user_sig if hasattr(user_sig, "__await__") else user_sig)
        except Exception as error:
            return error


class Tasks(AsyncDirect):
    """Sends requests side by side, as tasks of a group."""

    __slots__ = (
        "_arrivals",
        "_arrived",
        "_group",
        "_outside",
        "_reservations",
        "_under_way",
        "_waiting",
        "interruption",
    )

    def __init__(self, direct: AsyncDirect, group: TaskGroup, outside: CancelScope) -> None:
        from collections import deque

        import anyio

        super().__init__(direct._transport, direct.user_sig_provider, direct._own, direct._limiter)
        self._group = group
        self._outside = outside
        self._arrivals: deque[Arrival | None] = deque()
        self._arrived = anyio.Event()
        self._under_way = 0
        self._reservations = 0
        self._waiting: CancelScope | None = None
        self.interruption: BaseException | None = None

    def is_stop(self, error: BaseException) -> bool:
        """Whether an exception stops a call of several requests: its task was cancelled, or Ctrl-C was pressed."""
        from anyio import get_cancelled_exc_class

        # Cancelled by a task of its own, it ends.
        if self._group.cancel_scope.cancel_called:
            return False
        return isinstance(error, (KeyboardInterrupt, get_cancelled_exc_class()))

    async def watch(self) -> None:
        """Stop the call when a scope around it is cancelled."""
        import anyio

        try:
            await anyio.sleep_forever()
        except anyio.get_cancelled_exc_class() as error:
            self.stop(error)
            raise

    def stop(self, error: BaseException) -> None:
        """Stop the call from outside."""
        self.interruption = error
        self._arrived.set()
        if self._waiting:
            self._waiting.cancel()

    def leave(self) -> None:
        """End the call at once: its reply is not wanted."""
        self._outside.cancel()
        self._group.cancel_scope.cancel()

    async def place(self, seconds: float) -> Arrival | bool | None:
        """Wait so long for a place; with requests or reservations under way, for one of them."""
        is_alone = not (self._under_way or self._reservations)
        return await (self._unless_stopped(super().place(seconds)) if is_alone else self.wait(seconds))

    async def user_sig(self, seconds: float) -> str | Exception | None:
        """Ask the provider, and return the UserSig or what it raised; nothing if it takes longer."""
        return await self._unless_stopped(super().user_sig(seconds))

    async def _unless_stopped(self, work: Awaitable[T]) -> T | None:
        import anyio

        with anyio.CancelScope() as self._waiting:
            return await work
        return None

    async def send(self, id: int, request: HttpRequest) -> Arrival | None:
        """Have a task send a request."""
        self._under_way += 1
        self._group.start_soon(self._work, id, request)

    async def reserve(self, id: int, seconds: float, key: str, arguments: list[str]) -> Arrival | None:
        """Have a task get slots from the limiter's server."""
        self._reservations += 1
        self._group.start_soon(self._reserve, id, seconds, key, arguments)

    async def _reserve(self, id: int, seconds: float, key: str, arguments: list[str]) -> None:
        self._arrivals.append(await super().reserve(id, seconds, key, arguments))
        self._arrived.set()

    async def wait(self, seconds: float) -> Arrival | None:
        """Wait so long, or until a request comes back."""
        import anyio

        if not self._arrivals and not self.interruption:
            self._arrived = anyio.Event()
            with anyio.move_on_after(seconds):
                await self._arrived.wait()
        if not self._arrivals:
            return None
        arrival = self._arrivals.popleft()
        if arrival and isinstance(arrival[1], Reserved):
            self._reservations -= 1
        elif arrival:
            self._under_way -= 1
        return arrival

    def end(self) -> None:
        """Return the places of requests that were under way and have been cancelled."""
        if places := self.places:
            for _ in range(self._under_way):
                places.give()

    async def _work(self, id: int, request: HttpRequest) -> None:
        import anyio

        try:
            arrival = await super().send(id, request)
        except anyio.get_cancelled_exc_class():
            if anyio.current_effective_deadline() == -math.inf:
                raise
            # Nobody cancelled the call: something that the transport waits for was cancelled.
            arrival = id, ConnectionAbortedError("the transport was cancelled")
        self._arrivals.append(arrival)
        self._arrived.set()


async def run_side_by_side(
    call: Call, direct: AsyncDirect, observe: Observe | None, started: Callable[[Tasks], None] | None = None
) -> Reply:
    """Run a call of several requests to its end, or one whose time is limited. Nothing stays under way.

    ``started`` gets what can stop it.
    """
    import anyio

    reply: Reply | None = None
    failed: BaseException | None = None
    tasks: Tasks | None = None
    try:
        async with anyio.create_task_group() as outside, anyio.create_task_group() as group:
            tasks = Tasks(direct, group, outside.cancel_scope)
            if started:
                started(tasks)
            if call.waits_when_stopped():
                # What is under way can come back after the caller was cancelled, which only the task outside notices.
                group.cancel_scope.shield = True
                outside.start_soon(tasks.watch)
            try:
                reply = await run_async(drive(call, tasks, observe))
            except (Exception, SystemExit, KeyboardInterrupt) as error:
                # Outside of the group it stays the exception that it is.
                failed = error
            outside.cancel_scope.cancel()
            group.cancel_scope.cancel()
    except anyio.get_cancelled_exc_class():
        if failed is None:
            raise
    finally:
        if tasks:
            tasks.end()
    try:
        if reply is None:
            raise failed or RuntimeError("the call did not finish")
        return reply
    finally:
        # Its traceback leads here: without this it would live until the garbage is collected.
        del failed
