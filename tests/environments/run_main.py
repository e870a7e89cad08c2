"""Runs the `main.py` of an environment: `python ../run_main.py trio -- -W error`, in its folder.

Before `--` come the packages whose versions are shown, after it the options of Python.
"""

from __future__ import annotations

import sys
from pathlib import Path

from environment import project


def main(arguments: list[str]) -> None:
    """Install the project of the current folder and run it."""
    at = arguments.index("--") if "--" in arguments else len(arguments)
    packages, options = arguments[:at], arguments[at + 1 :]
    with project(Path.cwd()) as made:
        made.show_versions(*packages)
        made.python(*options, "main.py")


if __name__ == "__main__":
    main(sys.argv[1:])
