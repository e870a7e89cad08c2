"""Checks wheels and source distributions of all packages, and prints a table of them.

    python check_wheels.py FILE...

`cargo xtask wheels` runs it, in an environment with the tools of requirements-release.txt. A file may need nothing of
the system that its tag does not promise, must keep to Python's stable interface if its tag says so, and must have its
types, unless it holds a program, or, as a source distribution, what it is built from. `xtask/src/packages.rs` checks
what all packages must have.
"""

from __future__ import annotations

import hashlib
import io
import json
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pefile
from elftools.elf.elffile import ELFFile
from macholib.mach_o import LC_BUILD_VERSION, LC_CODE_SIGNATURE, LC_VERSION_MIN_MACOSX
from macholib.MachO import MachO, MachOHeader

MACOS_LIBRARIES = ("/usr/lib/", "/System/Library/")
"""What every macOS has."""

WINDOWS_LIBRARIES = (
    "api-ms-win-",
    "advapi32.dll",
    "bcrypt.dll",
    "crypt32.dll",
    "kernel32.dll",
    "ntdll.dll",
    "ucrtbase.dll",
    "bcryptprimitives.dll",
    "userenv.dll",
    "ws2_32.dll",
)
"""What every Windows has since version 10."""


class ProblemError(Exception):
    """A file is not as it must be."""


def require(is_fine: object, problem: str) -> None:
    """Fail with a problem unless it is fine."""
    if not is_fine:
        raise ProblemError(problem)


def tool(*command: str) -> str:
    """Run a tool of the environment and return its output."""
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)
    require(done.returncode == 0, f"{' '.join(command)}:\n{done.stdout}{done.stderr}")
    return done.stdout


def check_wheel(path: Path) -> str:
    """Check a wheel and return what it needs of its system."""
    package, _, _, abi, platforms = path.stem.split("-")
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
        programs = [name for name in names if ".data/scripts/" in name]
        if programs:
            require(len(programs) == 1, f"one program is expected, not {programs}")
            require(any(name.endswith(".data/data/share/man/man1/tencent-chat.1") for name in names), "no manual")
            return program_needs(wheel.read(programs[0]), platforms.split("."))
        modules = [name for name in names if name.startswith(f"{package}/_native") and name.endswith((".so", ".pyd"))]
        require(len(modules) == 1, f"one native module is expected, not {modules}")
        module = wheel.read(modules[0])
    require(f"{package}/py.typed" in names, "py.typed is missing")
    if abi == "abi3":
        tool("abi3audit", "--strict", str(path))
    return needs(path, module, platforms.split("."))


def needs(path: Path, module: bytes, platforms: list[str]) -> str:
    """Return what the native module needs of its system; fail if a platform of the tag does not promise that."""
    platform = platforms[-1]
    if "linux" in platform:
        return linux_needs(path, platforms)
    if platform.startswith("macosx"):
        return macos_needs(module, platform)
    require(platform.startswith("win"), f"the platform {platform} is not known")
    return windows_needs(module, platform)


def program_needs(program: bytes, platforms: list[str]) -> str:
    """Return what a program needs of its system; fail if a platform of the tag does not promise that."""
    platform = platforms[-1]
    if "linux" in platform:
        elf = ELFFile(io.BytesIO(program))
        processor = {"x64": "x86_64", "AArch64": "aarch64"}[elf.get_machine_arch()]
        require(all(tag.endswith(processor) for tag in platforms), f"it is for {processor}")
        require(not any(part["p_type"] == "PT_INTERP" for part in elf.iter_segments()), "it is not linked statically")
        return "any Linux"
    if platform.startswith("macosx"):
        return macos_needs(program, platform)
    libraries, _ = windows_libraries(program, platform)
    require(not libraries, f"it needs the libraries {sorted(libraries)}")
    return "Windows"


def linux_needs(path: Path, platforms: list[str]) -> str:
    """Return the oldest system that has all that a wheel needs, as auditwheel finds it."""
    # This machine's own libraries, such as another libc.so than musl's, are of no interest.
    audit = json.loads(tool("auditwheel", "show", "--json", "--ldpaths", "/nowhere", str(path)))
    require(audit["sym_tag"] in platforms, f"it needs {audit['sym_tag']}")
    # musl's own name, which its loader always finds; Alpine's compilers use another.
    own = {"libc.so"} if "musllinux" in platforms[-1] else set()
    foreign = audit["external_libs"].keys() - own
    require(not foreign, f"it needs the libraries {sorted(foreign)}")
    symbols = {version for versions in audit["versioned_symbols"].values() for version in versions}
    newest = max(symbols, key=lambda version: [int(part) for part in version.rpartition("_")[2].split(".")], default="")
    return newest.replace("_", " ") or "musl 1.2"


def macos_needs(module: bytes, platform: str) -> str:
    """Read the oldest macOS, the processor and the libraries from a Mach-O file. delocate would need a Mac."""
    [header] = _MachO(module).headers
    commands = [(command.cmd, details, data) for command, details, data in header.commands]
    libraries = [
        data.rstrip(b"\0").decode() for _, details, data in commands if type(details).__name__ == "dylib_command"
    ]
    # The first is the module's own name.
    foreign = [name for name in libraries if not name.startswith(MACOS_LIBRARIES) and "_native" not in name]
    require(not foreign, f"it needs the libraries {foreign}")
    packed = [
        int(details.version if kind == LC_VERSION_MIN_MACOSX else details.minos)
        for kind, details, _ in commands
        if kind in {LC_VERSION_MIN_MACOSX, LC_BUILD_VERSION}
    ]
    [oldest] = [f"{version >> 16}_{version >> 8 & 0xFF}" for version in packed]
    processor = {0x01000007: "x86_64", 0x0100000C: "arm64"}[header.header.cputype]
    require(platform == f"macosx_{oldest}_{processor}", f"it is for macOS {oldest} on {processor}")
    signatures = [details.dataoff for kind, details, _ in commands if kind == LC_CODE_SIGNATURE]
    # Apple's own processors load nothing that is not signed, be it by the linker.
    require(processor != "arm64" or signatures, "it is not signed")
    for start in signatures:
        require(is_signed(module, start), "its signature is of another content")
    return f"macOS {oldest.replace('_', '.')}"


def is_signed(module: bytes, start: int) -> bool:
    """Compare the hashes in a signature's code directory, which is its first part, with the module's pages."""
    directory = module[start + struct.unpack_from(">I", module, start + 16)[0] :]
    hashes, _, _, count, end = struct.unpack_from(">5I", directory, 16)
    size, page = directory[36], 1 << directory[39]
    return all(
        directory[hashes + size * number :][:size]
        == hashlib.sha256(module[number * page : min((number + 1) * page, end)]).digest()
        for number in range(count)
    )


class _MachO(MachO):
    """A Mach-O file in memory."""

    def __init__(self, content: bytes) -> None:
        self.graphident = self.filename = self.loader_path = ""
        self.fat = None
        self.allow_unknown_load_commands = True
        self.headers: list[MachOHeader] = []
        self.load(io.BytesIO(content))


def windows_libraries(content: bytes, platform: str) -> tuple[set[str], pefile.PE]:
    """Read the processor and the libraries that not every Windows has from a DLL or a program."""
    file = pefile.PE(data=content)
    processor = {0x8664: "win_amd64", 0xAA64: "win_arm64"}[file.FILE_HEADER.Machine]
    require(platform == processor, f"it is for {processor}")
    libraries = {entry.dll.decode().lower() for entry in file.DIRECTORY_ENTRY_IMPORT}
    return {name for name in libraries if not name.startswith(WINDOWS_LIBRARIES)}, file


def windows_needs(module: bytes, platform: str) -> str:
    """Check what a module for Windows needs, and return its Python."""
    libraries, dll = windows_libraries(module, platform)
    pythons = {name for name in libraries if name.startswith("python")}
    foreign = libraries - pythons
    require(not foreign, f"it needs the libraries {sorted(foreign)}")
    require(len(pythons) == 1, f"it imports {sorted(pythons)} instead of one Python")
    exports = [symbol.name.decode() for symbol in dll.DIRECTORY_ENTRY_EXPORT.symbols]
    require("PyInit__native" in exports, f"it exports {exports}")
    return pythons.pop()


def check_sdist(path: Path) -> str:
    """Check a source distribution."""
    with tarfile.open(path) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    for name in ("PKG-INFO", "Cargo.lock", "README.md", "pyproject.toml"):
        require(any(found.rpartition("/")[2] == name for found in names), f"there is no {name}")
    return "Rust"


def checked(path: Path) -> tuple[str, ...]:
    """Check a file and return its line of the table."""
    check: Callable[[Path], str] = check_wheel if path.suffix == ".whl" else check_sdist
    try:
        needed = check(path)
    except ProblemError as problem:
        raise SystemExit(f"{path.name}: {problem}") from None
    return path.name, needed, f"{path.stat().st_size:,}"


def table(lines: Iterable[tuple[str, ...]]) -> str:
    """Lay out lines in columns."""
    lines = list(lines)
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def main() -> None:
    """Check the files that are named."""
    paths = [Path(argument) for argument in sys.argv[1:]]
    print(table([("file", "needs", "bytes"), *map(checked, paths)]))


if __name__ == "__main__":
    main()
