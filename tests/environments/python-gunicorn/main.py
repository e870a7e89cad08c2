"""Starts gunicorn with two workers on a socket of its own, and asks it."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import chat_use
import httpx

SOCKET = "gunicorn.socket"


def ask(_: int) -> str:
    with httpx.Client(transport=httpx.HTTPTransport(uds=SOCKET), timeout=30) as browser:
        return browser.get("http://app/").text


command = [sys.executable, "-m", "gunicorn", "--preload", "--workers", "2", "--bind", f"unix:{SOCKET}", "app:app"]
server = subprocess.Popen(command)
try:
    end = time.monotonic() + 30
    while not Path(SOCKET).exists():
        assert server.poll() is None, "gunicorn ended"
        assert time.monotonic() < end, "gunicorn does not listen"
        time.sleep(0.1)
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(ask, range(12)))
finally:
    server.terminate()
    server.wait(60)
assert set(answers) == {f"{chat_use.FOUND} True"}
