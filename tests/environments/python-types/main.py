"""Runs a type checker over both programs."""

import json
import subprocess
import sys
from pathlib import Path

CHECKERS = (["pyright", "--pythonpath", sys.executable], ["mypy", "--strict"])
LINES = (6, 7)
"""The wrong ones."""

Path("pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))


def check(command: list[str], file: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *command, file], capture_output=True, text=True, check=False)


for command in CHECKERS:
    fine = check(command, "chat_use.py")
    assert fine.returncode == 0, fine.stdout
    wrong = check(command, "wrong.py")
    assert wrong.returncode == 1, wrong.stdout
    for line in LINES:
        assert f"wrong.py:{line}:" in wrong.stdout, wrong.stdout
