"""Draws docs/progress.svg: what rich_progress shows of real calls to the emulator that the environment names."""

import contextlib
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console

from tencent_chat import ChatClient, PartialBatchError, Progress, Rate, element
from tencent_chat.progress import rich_progress

PICTURE = Path(__file__).parents[3] / "docs/progress.svg"
# It would fetch fonts from elsewhere.
FORMAT = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)

# Without a terminal a bar is drawn once, at its end.
console = Console(record=True, width=120, file=io.StringIO(), force_terminal=False, color_system="truecolor")


def draw(label: str, call: Callable[..., Any], last: Callable[[Progress], bool], **params: Any) -> None:
    """Make a call, and draw the first progress that is the last to be shown."""
    seen: list[Progress] = []
    with rich_progress(f"{label:9}", console=console) as show:

        def look(progress: Progress) -> None:
            if not seen:
                show(progress)
            if last(progress):
                seen.append(progress)

        with contextlib.suppress(PartialBatchError):
            call(**params, on_progress=look)


receivers = [f"user_{i}" for i in range(25_000)]
rates = {"batch_send_c2c_message": Rate(per_second=200, items_per_minute=12_000)}
with ChatClient.from_env(rates=rates) as chat:
    accounts = [{"user_id": user_id} for user_id in receivers]
    draw("accounts", chat.import_accounts, lambda progress: progress.items_done >= 16_000, account_list=accounts)
    ghosts = [{"user_id": user_id} for user_id in ["ghost", "phantom", *receivers[:6_000]]]
    draw("deletions", chat.delete_accounts, lambda progress: progress.items_done == progress.items, delete_item=ghosts)
    message = {"to_account": receivers[6_000:], "msg_body": [element.text("hello")], "timeout": 5}
    draw("messages", chat.batch_send_c2c_message, lambda progress: progress.waiting_until is not None, **message)
picture = console.export_svg(title="import.py", code_format=FORMAT, unique_id="progress")
PICTURE.write_text(re.sub(r"\n\s+", "\n", picture))
