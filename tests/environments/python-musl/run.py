"""Loads the module of the released wheel with musl's own loader, and compares what is missing with what Python has."""

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from environment import not_tried, released_wheel

PYTHONS_OWN = re.compile("_?Py[A-Z_]")

wheel = released_wheel("cp310-abi3-musllinux_1_2_x86_64")
if shutil.which("apt-get") is None or shutil.which("dpkg") is None:
    not_tried("musl is taken from Debian's package, and this is not a Debian")
with tempfile.TemporaryDirectory() as folder:
    if subprocess.run(["apt-get", "-qq", "download", "musl:amd64"], cwd=folder, check=False).returncode:
        not_tried("apt-get could not download Debian's package of musl")
    [package] = Path(folder).glob("musl_*.deb")
    subprocess.run(["dpkg", "-x", str(package), folder], check=True)
    [loader] = Path(folder).glob("lib/*/libc.so")
    module = zipfile.ZipFile(wheel).extract("tencent_chat/_native.abi3.so", folder)
    loaded = subprocess.run([str(loader), "--list", module], capture_output=True, text=True, check=False)
missing = re.findall(r": (\w+): symbol not found", loaded.stdout + loaded.stderr)
assert "PyModuleDef_Init" in missing, loaded.stderr
foreign = [name for name in missing if not PYTHONS_OWN.match(name)]
assert not foreign, foreign
libraries = set(re.findall(r"^\s*(\S+) => ", loaded.stdout, re.MULTILINE))
assert libraries <= {"libc.so"}, libraries
print("version: musl", package.name.split("_")[1])
