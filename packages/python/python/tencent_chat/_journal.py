"""The journal of a walk: a file that is locked while it is written, or what the caller gives."""

from __future__ import annotations

import os

from ._generated.errors import ConfigError

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import FileIO
    from typing import Any

    from ._native import Each as NativeEach
    from ._rows import Journal

__all__ = ["OpenJournal", "check"]

_PIECE = 1 << 16
"""How many bytes are read at a time."""

_LOCKED_BYTE = 1 << 62
"""Where Windows locks a byte: behind everything that is read."""


def check(given: Any) -> Any:
    """Return what is given for a journal, unless it cannot be one."""
    is_journal = hasattr(given, "append") and hasattr(given, "read")
    if is_journal or given is None or hasattr(given, "__fspath__") or isinstance(given, str | bytes):
        return given
    raise ConfigError("`journal`: expected a path, or an object with `append` and `read`")


class OpenJournal:
    """A journal that a walk writes.

    Args:
        each: What has the records.
        given: The path of a file, or a journal of the caller.
    """

    __slots__ = ("_close", "_each", "_error", "_is_over", "_is_unclear", "_journal", "_lock", "_texts")

    def __init__(self, each: NativeEach, given: Any) -> None:
        from threading import Lock

        self._each = each
        self._error: Exception | None = None
        # What was not appended yet.
        self._texts: list[tuple[str, bool]] = []
        # Stays set when an interrupt leaves open what was appended.
        self._is_unclear = False
        self._is_over = False
        # A task that is cancelled leaves its write to a thread.
        self._lock = Lock()
        self._journal: Journal = given if hasattr(given, "append") else _File(given)
        self._close: Callable[[], Any] | None = getattr(self._journal, "close", None)
        try:
            read = _result(self._journal.read())
            for piece in [read] if isinstance(read, str | bytes) else read:
                each.read_journal(piece.encode() if isinstance(piece, str) else piece)
            each.open_journal()
            self.write()
        except BaseException:
            self.close()
            raise

    def write(self) -> None:
        """Append what there is to append. After it failed once, it fails always."""
        try:
            with self._lock:
                self._write()
        finally:
            if self._is_over:
                self.close()

    def _write(self) -> None:
        if self._is_over or self._is_unclear:
            self._error = self._error or RuntimeError("the journal ends: it is closed, or a write was interrupted")
        if self._error:
            raise self._error
        # In one step of the interpreter, so that an interrupt loses nothing.
        self._texts.extend(iter(self._each.journal_text, None))
        while self._texts:
            self._is_unclear = not isinstance(self._journal, _File)
            try:
                _result(self._journal.append(*self._texts[0]))
            except Exception as error:
                self._error = error
                raise
            del self._texts[0]
            self._is_unclear = False

    def close(self) -> None:
        """Close the file. If it is being written, the thread that does it closes it after that."""
        self._is_over = True
        if not self._lock.acquire(blocking=False):
            return
        try:
            close, self._close = self._close, None
        finally:
            self._lock.release()
        if close:
            close()


def _result(returned: Any) -> Any:
    """Return the result of a method of a caller's journal, unless it would have to be awaited."""
    if hasattr(returned, "__await__") or hasattr(returned, "__aiter__"):
        if hasattr(returned, "close"):
            returned.close()
        raise ConfigError(
            "`journal`: `append` and `read` must not be `async`. An `AsyncChatClient` calls them in a thread"
        )
    return returned


class _File:
    """A file of a journal. After an interrupt, the same text can be appended again."""

    __slots__ = ("_end", "_file", "_is_cut", "_path")

    def __init__(self, path: str | os.PathLike[str]) -> None:
        # A program may change its folder.
        self._path = os.path.abspath(path)
        self._file: FileIO = open(path, "a+b", buffering=0)  # noqa: SIM115 - it is open as long as the walk
        if not _lock(self._file):
            self._file.close()
            raise ConfigError(f"the journal {os.fspath(path)} is in use by another process")
        self._end = os.fstat(self._file.fileno()).st_size
        self._is_cut = False
        if not self._end:
            _sync_folder(path)

    def read(self) -> Iterator[bytes]:
        self._file.seek(0)
        return iter(lambda: self._file.read(_PIECE), b"")

    def append(self, text: str, sync: bool) -> None:
        if sync and not self._is_there():
            raise ConfigError(f"the journal {self._path} was deleted or replaced while it was written")
        if self._is_cut:
            self._file.truncate(self._end)
        self._is_cut = True
        left = memoryview(text.encode())
        end = self._end + len(left)
        while left:
            left = left[self._file.write(left) or 0 :]
        if sync:
            os.fsync(self._file.fileno())
        self._end = end
        self._is_cut = False

    def _is_there(self) -> bool:
        """Whether its path leads to it. The next process reads what is there, and would send everything again."""
        try:
            return os.path.samestat(os.stat(self._path), os.fstat(self._file.fileno()))
        except FileNotFoundError:
            return False

    def close(self) -> None:
        self._file.close()


def _sync_folder(path: str | os.PathLike[str]) -> None:
    """Have the name of a new file on the disk, where a folder can be opened for that."""
    if os.name != "posix":
        return
    try:
        folder = os.open(os.path.dirname(os.fspath(path)) or ".", os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _lock(file: FileIO) -> bool:
    """Lock a file until it is closed, unless another process has."""
    try:
        import fcntl
    except ImportError:
        return _lock_on_windows(file)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _lock_on_windows(file: FileIO) -> bool:
    import msvcrt

    module: Any = msvcrt
    try:
        file.seek(_LOCKED_BYTE)
        module.locking(file.fileno(), module.LK_NBLCK, 1)
    except OSError:
        return False
    return True
