"""Compiles the crates as other people's manifests may want them: `python rust_check.py msrv`, `wasm` or `features`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from environment import HERE, not_tried

ROOT = HERE.parents[1]

CRATES = ("tencent-chat-schema", "tencent-chat", "tencent-chat-reqwest", "tencent-chat-webhook", "tencent-chat-emulator")
"""All that are published."""

WASM = "wasm32-unknown-unknown"

OWN_TARGET = ("--target-dir", str(ROOT / "target" / "environments" / "rust"))
"""Other features and compilers would make the next build of the workspace start anew."""


def cargo(*arguments: str, toolchain: str = "") -> None:
    """Run cargo; end when it fails."""
    command = ["cargo", *([f"+{toolchain}"] if toolchain else []), *arguments]
    print(" ".join(command), flush=True)
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise SystemExit(f"`{' '.join(command)}` failed")


def packages() -> Iterator[dict[str, Any]]:
    """Return what cargo knows of the crates."""
    metadata = ["cargo", "metadata", "--no-deps", "--format-version", "1"]
    known = json.loads(subprocess.run(metadata, cwd=ROOT, capture_output=True, check=True).stdout)
    return (package for package in known["packages"] if package["name"] in CRATES)


def show_version(toolchain: str = "") -> None:
    """Print the compiler's version."""
    command = ["rustc", *([f"+{toolchain}"] if toolchain else []), "--version"]
    print(
        "version:", subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(" (")[0]
    )


def msrv() -> None:
    """Check with the oldest compiler, which rustup installs."""
    [oldest] = {package["rust_version"] for package in packages()}
    if shutil.which("rustup") is None:
        not_tried("rustup, which would install the oldest Rust, is not installed")
    install = ["rustup", "--quiet", "toolchain", "install", oldest, "--profile", "minimal", "--no-self-update"]
    installed = subprocess.run(["rustc", f"+{oldest}", "--version"], capture_output=True, check=False).returncode == 0
    if not installed and subprocess.run(install, check=False).returncode:
        not_tried(f"rustup could not install Rust {oldest}")
    show_version(oldest)
    cargo("check", "--quiet", *OWN_TARGET, *(f"--package={crate}" for crate in CRATES), toolchain=oldest)


def wasm() -> None:
    """Check the core for WebAssembly."""
    folder = subprocess.run(
        ["rustc", "--print", "target-libdir", "--target", WASM], capture_output=True, text=True, check=True
    ).stdout.strip()
    if not Path(folder).is_dir():
        not_tried(f"the Rust target {WASM} is not installed: `rustup target add {WASM}`")
    show_version()
    for options in ([], ["--no-default-features"]):
        cargo("check", "--quiet", *OWN_TARGET, "--package=tencent-chat", f"--target={WASM}", *options)


def features() -> None:
    """Check each feature alone. Several are checked in one folder, so that dependencies are compiled once."""
    show_version()
    for package in packages():
        alone = sorted(set(package["features"]) - {"default"})
        for options in ([], *(["--features", feature] for feature in alone)):
            cargo("check", "--quiet", *OWN_TARGET, f"--package={package['name']}", "--no-default-features", *options)


if __name__ == "__main__":
    {"msrv": msrv, "wasm": wasm, "features": features}[sys.argv[1]]()
