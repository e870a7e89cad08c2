"""What the Python environments share: a copy of the project, with the wheel installed, and a server to call."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import parse_qs, urlsplit

HERE = Path(__file__).resolve().parent

PACKAGES = HERE.parents[1] / "target" / "packages"

NOT_TRIED = 77
"""The exit code for: this machine lacks what the environment needs."""

SDK = ("tencent_chat", "TENCENT_CHAT_WHEEL")
"""How the name of a package's wheel begins, and the variable that may name its file."""

EMULATOR = ("tencent_chat_emulator", "TENCENT_CHAT_EMULATOR_WHEEL")

PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")


class Project:
    """A copied project with a virtual environment of its own."""

    def __init__(self, folder: Path, python: str, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment
        venv = folder / ".venv"
        self.run(python, "-m", "venv", str(venv))
        self.programs = venv / ("Scripts" if os.name == "nt" else "bin")

    def install(self, wheel: Path) -> None:
        """Install the wheel, and what the project's requirements.txt names."""
        requirements = self.folder / "requirements.txt"
        others = ["--requirement", str(requirements)] if requirements.exists() else []
        self.python(*PIP, str(wheel), *others)

    def python(self, *arguments: str, **environment: str) -> str:
        """Run the project's Python and return what it prints."""
        return self.run(str(self.programs / "python"), *arguments, **environment)

    def run(self, *command: str, **environment: str) -> str:
        """Run a command in the project's folder and return what it prints."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env={**self.environment, **environment},
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        print(done.stdout, end="", flush=True)
        if done.returncode:
            raise SystemExit(f"`{' '.join(command)}` ended with {done.returncode}")
        return done.stdout

    def show_versions(self, *packages: str) -> None:
        """Print the versions of Python and of packages."""
        self.python("-c", "import platform; print('version: Python', platform.python_version())")
        for package in packages:
            self.python(
                "-c", f"from importlib.metadata import version as v; print('version:', {package!r}, v({package!r}))"
            )


@contextlib.contextmanager
def project(source: Path, python: str = sys.executable, wheel: Path | None = None) -> Iterator[Project]:
    """Copy the folder of an environment, install the wheel there, and clean up after use."""
    source = source.resolve()
    if not (source / "environment.toml").exists():
        raise SystemExit(f"{source} is not the folder of an environment: run this in a folder of {HERE}")
    with server() as environment, tempfile.TemporaryDirectory(prefix=f"tencent-chat-{source.name}-") as folder:
        copy = Path(folder) / "project"
        shutil.copytree(source, copy)
        shutil.copy(HERE / "chat_use.py", copy)
        made = Project(copy, python, environment)
        made.install(wheel or own_wheel())
        yield made


def not_tried(reason: str) -> NoReturn:
    """End, because this machine lacks something."""
    print(reason, file=sys.stderr)
    raise SystemExit(NOT_TRIED)


def own_wheel(package: tuple[str, str] = SDK) -> Path:
    """Return the wheel of a package that was built for this machine."""
    name, variable = package
    if given := os.environ.get(variable):
        return Path(given)
    found = list(PACKAGES.glob(f"{name}-*.whl"))
    if len(found) != 1:
        raise SystemExit(f"build the package first (`cargo xtask package`), or set {variable}")
    return found[0]


def released_wheel(tag: str) -> Path:
    """Return the wheel of a platform, which `cargo xtask wheels` builds."""
    interface, _, platform = tag.rpartition("-")
    for path in (PACKAGES / "wheels").glob(f"tencent_chat-*-{interface}-*.whl"):
        if path.name.endswith(f"{platform}.whl"):
            return path
    not_tried(f"the wheel is not built: `cargo xtask wheels {tag}`")


@contextlib.contextmanager
def server() -> Iterator[dict[str, str]]:
    """Yield the environment variables of a program: those of the emulator that runs, or of a stub."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    plain["NO_PROXY"] = "*"
    if "TENCENT_CHAT_ENDPOINT" in plain:
        yield plain
        return
    stub = ThreadingHTTPServer(("127.0.0.1", 0), Stub)
    thread = threading.Thread(target=stub.serve_forever)
    thread.start()
    try:
        yield {
            **plain,
            "TENCENT_CHAT_SDK_APP_ID": "1400000000",
            "TENCENT_CHAT_IDENTIFIER": "administrator",
            "TENCENT_CHAT_ENDPOINT": f"http://127.0.0.1:{stub.server_port}",
            "TENCENT_CHAT_SECRET_KEY": "any-key-will-do-for-the-stub",
        }
    finally:
        stub.shutdown()
        stub.server_close()
        thread.join()


class Stub(BaseHTTPRequestHandler):
    """Answers the requests of the projects, if they are signed and spelled as they should be."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        url = urlsplit(self.path)
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        signed = {"sdkappid", "identifier", "usersig", "random", "contenttype"} <= parse_qs(url.query).keys()
        answer = answered(url.path, body) if signed else None
        content = json.dumps(answer or {"ActionStatus": "FAIL", "ErrorCode": 60012, "ErrorInfo": "unexpected"}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments: object) -> None:
        """Keep silent."""


def answered(path: str, body: dict[str, Any]) -> dict[str, Any] | None:
    """Return the reply to a request that the projects make."""
    if path == "/v4/im_open_login_svc/multiaccount_import" and all(item["UserID"] for item in body["AccountList"]):
        return {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
    if path == "/v4/openim/batchsendmsg" and body["MsgBody"][0]["MsgContent"]["Text"] == "hello":
        ghost = {"To_Account": "ghost", "ErrorCode": 70107}
        return {"ActionStatus": "SomeError", "ErrorCode": 0, "ErrorInfo": "", "ErrorList": [ghost]}
    return None
