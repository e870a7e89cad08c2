"""Times several ways to do the same work in turns, and prints a line of JSON for each work."""

import json
import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path

IS_SHORT = os.environ.get("BENCH_SHORT") == "1"
BLOCKS = 2 if IS_SHORT else 31


def counted(calls: int) -> int:
    """Return how many calls a block has: a few when only the table is to be made."""
    return min(calls, 4) if IS_SHORT else calls


def compare(work: str, calls: int, ways: Mapping[str, Callable[[], object]]) -> None:
    """Measure the CPU time of work that does not wait."""

    def block(way: Callable[[], object]) -> float:
        started = time.process_time()
        for _ in range(counted(calls)):
            way()
        return (time.process_time() - started) / counted(calls) * 1e6

    compare_blocks(work, "µs CPU", {name: lambda way=way: block(way) for name, way in ways.items()})


def compare_blocks(work: str, unit: str, ways: Mapping[str, Callable[[], float]]) -> None:
    """Print the figures of ways that measure a block themselves."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(-1, BLOCKS):
        for name, way in ways.items():
            figure = way()
            # The first block warms up.
            if number >= 0:
                times[name].append(figure)
    report(work, unit, times)


def report(work: str, unit: str, times: Mapping[str, list[float]]) -> None:
    """Print the figures of some work."""
    print(json.dumps({"work": work, "unit": unit, "ways": times}), flush=True)


def held(name: str) -> int:
    """Return a figure of this process in bytes, on Linux."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))
