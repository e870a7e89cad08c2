"""Makes a program in one file of the package, and runs it without Python."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from environment import project

with project(Path(__file__).parent) as made:
    made.show_versions("pyinstaller")
    made.python("-m", "PyInstaller", "--onefile", "--log-level", "ERROR", "chat_use.py")
    assert made.run("dist/chat_use", PATH="/nowhere") == "fine\n"
