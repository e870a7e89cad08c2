"""Uses the package with a certain Python: `python python_version.py 3.12`."""

from __future__ import annotations

import glob
import subprocess
import sys
from pathlib import Path

from environment import HERE, not_tried, project, released_wheel

TESTS = HERE.parents[1] / "packages" / "python" / "tests"

TOOLS = ("pytest==9.2.0", "anyio==4.16.0")
"""What the tests of the package's limits need."""

FREE_THREADED = "cp314-cp314t-manylinux_2_17_x86_64"

LOCK_IS_OFF = "import tencent_chat, sys; assert not sys._is_gil_enabled()"


def interpreter(version: str) -> str:
    """Find an interpreter of a version: on the search path, or among pyenv's and uv's."""
    name = f"python{version}"
    installed = (".pyenv/versions/*/bin", ".local/share/uv/python/*/bin")
    found = [path for folder in installed for path in glob.glob(str(Path.home() / folder / name))]
    for candidate in (name, *sorted(found)):
        if works(candidate, version):
            return candidate
    not_tried(f"there is no {name} on this machine")


def works(candidate: str, version: str) -> bool:
    """Whether a program is the interpreter. One of pyenv's names on the search path may stand for none."""
    program = "import ensurepip, platform, venv; print(platform.python_version())"
    try:
        done = subprocess.run([candidate, "-c", program], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.startswith(version.rstrip("t") + ".")


def main(version: str) -> None:
    """Use the package with this version."""
    python = interpreter(version)
    is_free_threaded = version.endswith("t")
    wheel = released_wheel(FREE_THREADED) if is_free_threaded else None
    with project(Path.cwd(), python, wheel) as made:
        made.show_versions()
        made.python("chat_use.py")
        made.python("-W", "error", "chat_use.py")
        if is_free_threaded:
            made.python("-W", "error", "-c", LOCK_IS_OFF)
        made.python("-m", "pip", "install", "--quiet", "--disable-pip-version-check", *TOOLS)
        made.python(
            "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(TESTS), str(TESTS / "test_runtimes.py")
        )


if __name__ == "__main__":
    main(sys.argv[1])
