"""The memory of this process."""

from __future__ import annotations

from pathlib import Path


def resident(field: str = "VmRSS") -> int:
    """How many bytes this process holds, or with `VmHWM` held at most; 0 when the system does not report it."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{field}:")), 0)
