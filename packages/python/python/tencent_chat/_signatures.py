"""What the clients' methods look like to ``inspect``: the parameters that ``_generated/methods.pyi`` has.

A method takes whatever it is given, because the core checks it. Its signature is read from the stub when somebody asks
for it, so that importing the package takes no longer.
"""

from __future__ import annotations

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import ast
    from collections.abc import Callable
    from inspect import Signature
    from typing import Any, TypeVar

    _Class = TypeVar("_Class", bound=type)

__all__ = ["with_signatures"]

STUB = "_generated/methods.pyi"

_stub = ""
"""The text of the stub, once somebody asked for a signature."""


def with_signatures(methods: _Class) -> _Class:
    """Give each method the signature that the stub has for it."""
    for name, method in vars(methods).items():
        if not name.startswith("_"):
            method.__wrapped__ = Signed(method)
    return methods


class Signed:
    """Has the signature of a method. ``inspect`` follows a method's ``__wrapped__`` to it."""

    __slots__ = ("_method",)

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method

    @property
    def __signature__(self) -> Signature:
        owner, name = self._method.__qualname__.split(".")
        try:
            signature = _signature(_definition(owner, name))
        except OSError:
            # The program was packed without the stub.
            import inspect

            return inspect.signature(self._method, follow_wrapped=False)
        # What a walk gives is up to the class that inherits the method.
        return signature.replace(return_annotation=signature.empty) if owner == "Pages" else signature


class Annotation(str):
    """An annotation as it stands in the stub. It is shown without quotes."""

    __slots__ = ()
    __repr__ = str.__str__


def _definition(owner: str, name: str) -> ast.FunctionDef | ast.AsyncFunctionDef:
    """Find a method in the stub."""
    global _stub
    import ast
    import re
    from textwrap import dedent

    if not _stub:
        from pkgutil import get_data

        _stub = (get_data("tencent_chat", STUB) or b"").decode()
    start = re.compile(rf"^class {owner}\b.*?(    (?:async )?def {name}\()", re.DOTALL | re.MULTILINE).search(_stub)
    if not start:
        raise FileNotFoundError(f"no stub of {owner}.{name}")
    text = _stub[start.start(1) :].partition(": ...\n")[0] + ": ..."
    [definition] = ast.parse(dedent(text)).body
    assert isinstance(definition, ast.FunctionDef | ast.AsyncFunctionDef)
    return definition


def _signature(definition: ast.FunctionDef | ast.AsyncFunctionDef) -> Signature:
    """Make a signature of a definition. The options of a call are parameters like the others."""
    from ast import unparse
    from inspect import Parameter, Signature

    from ._generated.clients import split
    from .types import CallOptions

    def keyword(name: str, annotation: str, default: object) -> Parameter:
        return Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=Annotation(annotation))

    parameters = [Parameter("self", Parameter.POSITIONAL_ONLY)]
    for given in definition.args.posonlyargs[1:]:
        assert given.annotation
        parameters.append(
            Parameter(given.arg, Parameter.POSITIONAL_ONLY, annotation=Annotation(unparse(given.annotation)))
        )
    for field, default in zip(definition.args.kwonlyargs, definition.args.kw_defaults, strict=True):
        assert field.annotation
        annotation = unparse(field.annotation)
        parameters.append(keyword(field.arg, annotation, Parameter.empty if default is None else None))
    for name, option in CallOptions.__annotations__.items():
        parameters.append(keyword(name, option.__forward_arg__, (split.__kwdefaults__ or {})[name]))
    assert definition.returns
    return Signature(parameters, return_annotation=Annotation(unparse(definition.returns)))
