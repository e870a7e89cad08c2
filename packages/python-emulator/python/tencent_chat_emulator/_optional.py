"""Packages that only some features need."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def need(package: str) -> Any:
    """Import a package that the extra ``client`` brings."""
    try:
        return import_module(package)
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
        missing = package.replace("_", "-")
        message = f"this needs the package {missing}: pip install 'tencent-chat-emulator[client]'"
        raise ModuleNotFoundError(message, name=package) from None
