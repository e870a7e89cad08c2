"""The journal of a walk: a file that is locked while it is written, or what the caller gives."""

from __future__ import annotations

import os

from ._generated.errors import ConfigError

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import FileIO
    from typing import Any

    from ._native import Each as NativeEach
    from ._rows import Journal

__all__ = ["OpenJournal"]

_PIECE = 1 << 16
"""How many bytes are read at a time."""

_LOCKED_BYTE = 1 << 62
"""Where Windows locks a byte: behind everything that is read."""


class OpenJournal:
    """A journal that a walk writes.

    Args:
        each: What has the records.
        given: The path of a file, or a journal of the caller.
    """

    __slots__ = ("_each", "_error", "_journal")

    def __init__(self, each: NativeEach, given: Any) -> None:
        self._each = each
        self._error: BaseException | None = None
        self._journal: Journal = given if hasattr(given, "append") else _File(given)
        try:
            read = self._journal.read()
            for piece in [read] if isinstance(read, str | bytes) else read:
                each.read_journal(piece.encode() if isinstance(piece, str) else piece)
            each.open_journal()
            self.write()
        except BaseException:
            self.close()
            raise

    def write(self) -> None:
        """Append what there is to append. After it failed once, it fails always."""
        if self._error:
            raise self._error
        text = self._each.journal_text()
        if text:
            try:
                self._journal.append(*text)
            except BaseException as error:
                self._error = error
                raise

    def close(self) -> None:
        """Close the file."""
        close = getattr(self._journal, "close", None)
        if close:
            close()


class _File:
    """A file of a journal."""

    __slots__ = ("_file",)

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._file: FileIO = open(path, "a+b", buffering=0)  # noqa: SIM115 - it is open as long as the walk
        if not _lock(self._file):
            self._file.close()
            raise ConfigError(f"the journal {os.fspath(path)} is in use by another process")

    def read(self) -> Iterator[bytes]:
        self._file.seek(0)
        return iter(lambda: self._file.read(_PIECE), b"")

    def append(self, text: str, sync: bool) -> None:
        left = memoryview(text.encode())
        while left:
            left = left[self._file.write(left) or 0 :]
        if sync:
            os.fsync(self._file.fileno())

    def close(self) -> None:
        self._file.close()


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
