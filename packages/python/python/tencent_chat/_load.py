"""Loads the native module. Where that fails, the error says what to do. Everything else of the package comes later."""

from __future__ import annotations

__all__ = ["__version__"]


def _advice(error: ImportError) -> str:
    archive = getattr(__spec__.loader, "archive", None)
    if archive:
        return (
            f"tencent_chat cannot be imported from the zip file {archive}: Python loads native modules from folders "
            "only. Install the package into a folder (`pip install --target`), or make the archive with shiv or PEX, "
            "which unpack it when it starts"
        )
    if "subinterpreters" in str(error):
        return (
            "tencent_chat can be used in one interpreter of a process only, not in further sub-interpreters: use "
            "threads or processes instead, and `WSGIApplicationGroup %{GLOBAL}` with mod_wsgi"
        )
    from sysconfig import get_platform, get_python_version

    return (
        f"the native module of tencent_chat cannot be loaded by Python {get_python_version()} on {get_platform()} "
        f"({error}): install the package with this Python, on this system (`python -m pip install --force-reinstall "
        "tencent-chat`); to prepare a folder for another system, such as AWS Lambda, give pip that system's "
        "`--platform`, `--python-version` and `--only-binary=:all:`"
    )


try:
    from ._native import __version__
except ImportError as error:
    raise ImportError(_advice(error), name=error.name, path=error.path) from error
