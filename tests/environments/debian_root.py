"""Uses the released wheel in another Debian, in a folder that debootstrap fills: `python debian_root.py bullseye`.

The root is kept in target/environments/roots: making it takes minutes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from environment import HERE, not_tried, released_wheel, server

ROOTS = HERE.parents[1] / "target" / "environments" / "roots"

WHEEL = "cp310-abi3-manylinux_2_17_x86_64"

OLD = ("bullseye",)
"""Debian's Python is too old there. One that is new enough is compiled, from the sources of the next Debian's package."""

NEWER = "bookworm"
NEWER_SOURCE = "python3.11"

PYTHON = "python3,python3-venv"
COMPILER = "ca-certificates,gcc,make,libc6-dev,zlib1g-dev,libffi-dev,libssl-dev"

BUILD = f"""
set -e
cd /tmp
sed 's/^deb /deb-src /; s/ [a-z]* main/ {NEWER} main/' /etc/apt/sources.list > /etc/apt/sources.list.d/newer.list
apt-get -qq update
apt-get -qq -o APT::Sandbox::User=root source --download-only {NEWER_SOURCE}
rm -rf Python-3.*
tar xf {NEWER_SOURCE}_*.orig.tar.*
cd Python-3.*
./configure -q --prefix=/usr/local
make -s -j2
make -s altinstall
ln -sf /usr/local/bin/{NEWER_SOURCE} /usr/local/bin/python3
"""


def chroot(root: Path, *command: str, **environment: str) -> None:
    """Run a command in a root."""
    variables = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["chroot", str(root), *command], env={**variables, **environment}, check=False)
    if done.returncode:
        raise SystemExit(f"`{' '.join(command)}` ended with {done.returncode} in {root.name}")


def root_of(suite: str) -> Path:
    """Return the root of a suite; make it if it was not made before."""
    root = ROOTS / suite
    # Written last, so that what was left half made is made again.
    stamp = ROOTS / f"{suite}.made"
    if stamp.exists():
        return root
    if os.geteuid() != 0:
        not_tried("debootstrap and chroot take root's rights")
    if shutil.which("debootstrap") is None:
        not_tried("debootstrap is not installed (Debian, Ubuntu: the package debootstrap)")
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    packages = COMPILER if suite in OLD else PYTHON
    made = ["debootstrap", "--variant=minbase", f"--include={packages}", suite, str(root)]
    if subprocess.run(made, stdout=sys.stderr, check=False).returncode:
        not_tried(f"debootstrap could not get Debian {suite}")
    if suite in OLD:
        chroot(root, "sh", "-c", BUILD)
    stamp.touch()
    return root


def download(wheel: Path, root: Path, wheels: Path) -> None:
    """Download the wheels that the wheel needs, for the root's own Python."""
    version = "import sys; print('%d.%d' % sys.version_info[:2])"
    found = subprocess.run(["chroot", str(root), "python3", "-c", version], capture_output=True, text=True, check=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--dest", str(wheels)]
    target = ["--only-binary=:all:", "--platform", "manylinux_2_17_x86_64", "--python-version", found.stdout.strip()]
    subprocess.run([*pip, *target, str(wheel)], check=True)


def main(suite: str) -> None:
    """Install the wheel in a Debian and use it."""
    wheel = released_wheel(WHEEL)
    root = root_of(suite)
    work = root / "try"
    shutil.rmtree(work, ignore_errors=True)
    (work / "wheels").mkdir(parents=True)
    try:
        download(wheel, root, work / "wheels")
        shutil.copy(HERE / "chat_use.py", work)
        chroot(root, "python3", "-m", "venv", "/try/venv")
        chroot(
            root,
            "/try/venv/bin/python",
            "-m",
            "pip",
            "-q",
            "install",
            "--no-index",
            "--find-links=/try/wheels",
            "tencent-chat",
        )
        shown = "import os, platform; print('version:', os.confstr('CS_GNU_LIBC_VERSION'), flush=True); print('version: Python', platform.python_version())"
        chroot(root, "/try/venv/bin/python", "-c", shown)
        with server() as environment:
            needed = {name: environment[name] for name in ("TENCENT_CHAT_ENDPOINT", "TENCENT_CHAT_SECRET_KEY", "NO_PROXY")}
            chroot(root, "/try/venv/bin/python", "-W", "error", "/try/chat_use.py", **needed)
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1])
