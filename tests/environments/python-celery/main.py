"""Starts a worker with two processes, and gives it tasks."""

import os
import subprocess
import sys

for folder in ("queue", "control", "results"):
    os.mkdir(folder)

import chat_use
from tasks import use

command = [sys.executable, "-m", "celery", "--app", "preloaded", "worker", "--pool", "prefork", "--concurrency", "2"]
worker = subprocess.Popen([*command, "--loglevel", "warning"])
try:
    answers = [task.get(timeout=60) for task in [use.delay() for _ in range(8)]]
finally:
    worker.terminate()
    assert worker.wait(60) == 0
assert {found for _, found in answers} == {chat_use.FOUND}
assert worker.pid not in {process for process, _ in answers}
