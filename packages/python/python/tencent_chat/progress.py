"""Progress bars of long calls, for ``on_progress``.

A bar shows how many items are finished, how many a second, how much time is left, how many failed, and until when the
call waits. The libraries are optional: ``pip install "tencent-chat[tqdm]"`` or ``pip install "tencent-chat[rich]"``.
"""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from ._generated.events import Progress

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["rich_progress", "tqdm_progress"]


@contextlib.contextmanager
def tqdm_progress(description: str | None = None, **options: Any) -> Generator[Callable[[Progress], None], None, None]:
    """Show a call's progress with tqdm, in a terminal or a notebook.

    Args:
        description: What stands before the bar.
        **options: Further options of ``tqdm``, such as ``file`` or ``mininterval``.

    Example:
        >>> with tqdm_progress("accounts") as show:
        ...     chat.import_accounts(account_list=everybody, on_progress=show)
    """
    try:
        from tqdm.auto import tqdm
    except ImportError as error:
        raise _missing("tqdm", error) from error
    output = options.get("file") or sys.stderr
    # A program without a console has no output, or a closed one.
    is_shown = output is not None and not getattr(output, "closed", False)
    settings: dict[str, Any] = {"desc": description, "unit": " items", "disable": not is_shown, **options}
    with tqdm(**settings) as bar:

        def show(progress: Progress) -> None:
            bar.total = progress.items or None
            bar.set_postfix_str(_remarks(progress), refresh=False)
            bar.update(progress.items_done - bar.n)
            if progress.waiting_until is not None:
                # Nothing more comes for a while.
                bar.refresh()

        yield show


@contextlib.contextmanager
def rich_progress(
    description: str = "", *, console: Console | None = None, transient: bool = False
) -> Generator[Callable[[Progress], None], None, None]:
    """Show a call's progress with rich.

    Args:
        description: What stands before the bar.
        console: Where it is shown; by default rich's own console.
        transient: Whether the bar disappears at the end.

    Example:
        >>> with rich_progress("accounts") as show:
        ...     chat.import_accounts(account_list=everybody, on_progress=show)
    """
    try:
        from rich import progress as rich
    except ImportError as error:
        raise _missing("rich", error) from error
    columns = (
        rich.TextColumn("{task.description}"),
        rich.BarColumn(),
        rich.MofNCompleteColumn(),
        rich.TextColumn("{task.fields[rate]}"),
        rich.TimeRemainingColumn(),
        rich.TextColumn("{task.fields[remarks]}"),
    )
    with rich.Progress(*columns, console=console, transient=transient) as bars:
        bar = bars.add_task(description, total=None, rate="", remarks="")

        def show(progress: Progress) -> None:
            bars.update(bar, completed=progress.items_done, total=progress.items or None, remarks=_remarks(progress))
            speed = bars.tasks[0].finished_speed or bars.tasks[0].speed
            bars.update(bar, rate=f"{speed:,.0f}/s" if speed else "")

        yield show


def _remarks(progress: Progress) -> str:
    """Remarks beside the figures and times: failures, and a wait."""
    remarks = [f"{progress.failures} failed"] if progress.failures else []
    if progress.waiting_until is not None:
        until = time.localtime(progress.waiting_until / 1000)
        remarks.append(time.strftime("waiting for the rate until %H:%M:%S", until))
    return ", ".join(remarks)


def _missing(library: str, error: ImportError) -> ImportError:
    return ImportError(f'{library} is not installed: pip install "tencent-chat[{library}]"', name=error.name)
