"""One test's inputs as the 64-bit words that a driver's case reads, argument by argument."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pinball.core.errors import Unsupported
from pinball.forge.calls import Argument, CallSpec, Size

NONE = -(1 << 63)
"""The word that stands for a child that is not there."""


def payload(call: CallSpec, names: Sequence[str], inputs: Sequence[Any]) -> list[int]:
    """Return one test's inputs as the words that the program's case reads."""
    values = dict(zip(names, inputs, strict=True))
    words: list[int] = []
    for argument in call.arguments:
        words += _words(argument, values)
    if call.stdin is not None:
        text = " ".join(piece for a in call.stdin for piece in _fed(a, values))
        words += [len(text), *text.encode()]
    cut = call.result.cut
    if cut is not None and cut[0] == "size":
        words.append(size(call.result.size, values))
    return words


def size(wanted: Size, values: dict[str, Any]) -> int:
    """Return the value of a size; ``len`` counts elements, rows, characters or nodes."""
    total = wanted.offset
    for factor, name, is_length in wanted.terms:
        if name not in values:
            raise Unsupported(f"call: no input named {name!r}; choose from: {', '.join(values)}")
        value = values[name]
        total += factor * (sum(v is not None for v in value) if is_length else int(value))
    return total


def _words(argument: Argument, values: dict[str, Any]) -> list[int]:
    if argument.kind in ("value", "buffer"):
        return [size(argument.size, values)]
    if argument.kind in ("cell", "emit", "null"):
        return []
    if argument.name not in values:
        raise Unsupported(f"call: no input named {argument.name!r}; choose from: {', '.join(values)}")
    value = values[argument.name]
    match argument.kind:
        case "list" | "listref" | "tree" | "treeref":
            return [len(value), *(NONE if v is None else v for v in value)]
        case "flat":
            row = [v for r in value for v in r]
            return [len(row), 0, *row]
        case "rows":
            return [len(value), len(value[0]) if value else 0, *(v for r in value for v in r)]
        case "grid":
            width, columns = size(argument.size, values), len(value[0]) if value else 0
            row = [v for r in value for v in [*r, *[0] * (width - columns)]]
            return [len(row), 0, len(value), columns, *row]
    if isinstance(value, str):
        return [len(value), 1, *value.encode()]
    return [len(value), 0, *value] if isinstance(value, list | tuple) else [value]


def _fed(argument: Argument, values: dict[str, Any]) -> list[str]:
    if argument.kind == "value":
        return [str(size(argument.size, values))]
    value = values[argument.name]
    if isinstance(value, int | str):
        return [str(value)]
    return [str(v) for row in value for v in (row if isinstance(row, list) else [row])]
