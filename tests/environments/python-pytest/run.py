"""Runs the test of docs/testing.md in a new virtual environment, as a new user does."""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

from environment import EMULATOR, PIP, own_wheel, project  # noqa: E402

EXAMPLE = FOLDER.parents[2] / "packages/python-emulator/examples/test_example.py"


def main() -> None:
    """Install the wheels and pytest, and run the test."""
    started = time.monotonic()
    with project(FOLDER) as made:
        made.python(*PIP, f"{own_wheel(EMULATOR)}[client]")
        shutil.copy(EXAMPLE, made.folder)
        made.python("-m", "pytest", "--strict-config", "-W", "error", EXAMPLE.name)
        print(f"{time.monotonic() - started:.0f} s from nothing")
        made.show_versions("pytest")


if __name__ == "__main__":
    main()
