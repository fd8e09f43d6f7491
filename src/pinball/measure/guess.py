"""Guess call lines for a C function whose author said nothing: from its signature, the likely ones first.

What a call line cannot say (an array with room behind it, a list inside a record, a global head) is said by
an *adapter*, a few lines of C behind the source that the engine calls instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from pinball.core.errors import BadRequest
from pinball.forge.calls import parse
from pinball.measure.adapters import adapted, backward
from pinball.measure.calling import Guess, programs
from pinball.measure.drafts import Lines
from pinball.measure.roles import Roles, roles
from pinball.measure.signature import Parameter, Signature, is_number
from pinball.measure.worlds import names

MOST = 48
"""So many call lines are tried for one function."""

_CLEAR = frozenset(("int", "real", "void", "seq", "text", "list", "listref", "tree", "treeref"))
_LINKED = {
    "list": "list",
    "listref": "list",
    "tree": "tree",
    "treeref": "tree",
    "rows": "matrix",
    "grid": "matrix",
}


def guesses(found: Signature) -> list[Guess]:
    """Return the ways to run a function, the likely ones first; none where an input cannot be built."""
    if found.name == "main":
        return list(programs("main", "1, null" if found.parameters else "")) if found.reads else []
    made: dict[tuple[str, str], Guess] = {}
    for lines in adapted(found, None, ()):  # numbers alone, beside data that the program keeps
        made.setdefault(lines[:2], _of_adapter(lines))
    kept = bool(made)
    for rank, row in enumerate(roles(found.parameters)):
        filled = _linked_input(found, row) and bool({"len", "zero", "null"} & set(row.parts))
        for guess in _calls(found, row):
            made.setdefault((guess.call.text, guess.source), replace(guess, rank=rank + kept, filled=filled))
            if len(made) == MOST:
                return list(made.values())
    return list(made.values())


def _linked_input(found: Signature, row: Roles) -> bool:
    """Tell whether what is handed over is no array, which has its length beside it as a rule."""
    kinds = dict(zip(row.parts, found.parameters, strict=True))
    return "xs" in kinds and kinds["xs"].kind not in ("seq", "text")


def clear(found: Signature, ways: Sequence[Guess], source: str) -> bool:
    """Tell whether little doubt is left how the function is called and where its result is.

    There is doubt where data may come from elsewhere (variables of the program, records of several
    numbers), where a third number or array may be anything, where a pointer may be to one number only,
    and where not all ways were tried.
    """
    declared, parameters = found.declared, found.parameters
    if declared.variables or declared.stateful or found.reads or not ways or len(ways) == MOST:
        return False
    for parameter in (*parameters, found.result):
        if parameter.kind not in _CLEAR or (parameter.kind == "seq" and parameter.record in declared.records):
            return False
        if parameter.kind == "seq" and not parameter.marked and not _walked(source, parameter.name):
            return False
        fields = declared.records.get(parameter.record, ())
        if len(fields) > 1 + len(declared.links(parameter.record)):
            return False
    numbers = sum(p.kind in ("int", "real") for p in parameters)
    return numbers <= 2 and len(parameters) - numbers <= 1


def _walked(source: str, name: str) -> bool:
    """Tell whether a pointer is indexed, moved or handed on, or names what is returned."""
    word = re.escape(name)
    used = rf"\b{word}\s*(\[|\+|-[^>])|\+\+\s*{word}\b|[(,]\s*{word}\s*[,)]|\b{word}\s*\("
    return re.search(used, source) is not None


def missing(found: Signature) -> str:
    """Say why no input can be built for a function."""
    for place, parameter in enumerate(found.parameters, 1):
        if parameter.kind in ("other", "void"):
            text = " ".join(parameter.text.split()) or parameter.name
            return f"needs input of a kind we cannot build: parameter {place} {text!r}"
    if not found.parameters:
        return "takes no input" if not found.reads else "its input has no form we know"
    return "no call line fits its parameters"


def kinds_of(parts: Sequence[str], parameters: Sequence[Parameter]) -> tuple[str, ...]:
    """Return the kinds of the inputs that parts need."""
    kinds: list[str] = []
    by = dict(zip(parts, parameters, strict=True))
    for part in ("xs", "room", "both", "s", "m", "flat"):
        if part not in by:
            continue
        if part in ("m", "flat"):
            kinds.append("matrix")
        elif part == "s":
            kinds.append("string")
        else:
            kinds.append(_kind(by[part]))
        if part == "both":
            kinds.append("array")
    if "ys" in by:
        kinds.append(_kind(by["ys"]))
    if "t" in by:
        kinds.append("string")
    kinds += ["int"] * sum(part in by for part in ("k", "i", "j"))
    return tuple(kinds)


def _kind(parameter: Parameter) -> str:
    return _LINKED.get(parameter.kind, "array")


def _calls(found: Signature, row: Roles) -> Iterator[Guess]:
    """Yield the calls of one way to hand over inputs, one for each place a result may be."""
    needs = {"room", "both", "counted"} & set(row.parts)
    kept = any(p.kind in ("holder", "held") for p in found.parameters)
    if needs or kept or any(backward(found, p) for p in found.parameters):
        for lines in adapted(found, row, ()):
            yield _of_adapter(lines)
        return
    kinds = kinds_of(row.parts, found.parameters)
    given = ", ".join(
        _argument(part, p, row.parts, kinds) for part, p in zip(row.parts, found.parameters, strict=True)
    )
    for text, effect in _results(found, row.parts, kinds):
        line = f"{found.name}({given}) -> {text}"
        try:
            yield Guess(parse(line), kinds, line, effect=effect, only="delete" if "-1]" in text else "")
        except BadRequest:
            continue
    if found.result.kind == "seq" and "xs" in row.parts and kinds[0] == "array":
        for lines in adapted(found, row, ("place",)):
            yield _of_adapter(lines)


def _of_adapter(lines: Lines) -> Guess:
    text, source, kinds, shown, effect, idle = lines
    fresh, only = effect and shown.endswith("(return)"), "insert" if "with room" in shown else ""
    return Guess(parse(text), kinds, shown, source, effect, only, fresh=fresh, idle=idle)


def main_name(kinds: Sequence[str]) -> str:
    """Return the name of the first input."""
    return names(kinds)[0]


def _argument(part: str, parameter: Parameter, parts: Sequence[str], kinds: tuple[str, ...]) -> str:
    xs = main_name(kinds)
    ys = names(kinds)[1] if len(kinds) > 1 else xs
    match part:
        case "xs" | "ys":
            name = xs if part == "xs" else ys
            kind = _LINKED.get(parameter.kind)
            return f"{'&' if parameter.kind.endswith('ref') else ''}{kind}({name})" if kind else name
        case "s" | "t":
            return xs if part == "s" else ys
        case "m":
            return f"rows({xs})" if parameter.kind == "rows" else f"grid({xs}, {_number(parameter.columns)})"
        case "flat":
            return f"flat({xs})"
        case "len":
            return f"len({xs})"
        case "leny":
            return f"len({ys})"
        case "last":
            return f"len({xs})-1"
        case "end":
            return f"len({xs})"
        case "zero":
            return "0"
        case "out":
            return f"out({_room(kinds)})"
        case "cell":
            return "&cell"
    return part


def _number(text: str) -> str:
    return text if text.isdigit() else "64"


def _room(kinds: tuple[str, ...]) -> str:
    total = [f"len({n})" for n, kind in zip(names(kinds), kinds, strict=True) if kind != "int"]
    return " + ".join([*total, "8"]) if total else "k + 8"


def _results(found: Signature, parts: Sequence[str], kinds: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """Yield what may be looked at afterwards, with whether it is an effect."""
    xs, whole = main_name(kinds), _whole(kinds)
    number = found.result.kind == "int"
    if "emit" in parts:
        yield "emitted", True
    if "out" in parts:
        yield from ((f"out[:{cut}]", True) for cut in _cuts(parts, kinds, number))
    by = dict(zip(parts, found.parameters, strict=True))
    first = by.get("xs")
    if first is not None and not first.constant:
        yield from _changed(first, parts, kinds, number)
    if found.result.kind in ("int", "real"):
        yield "return", False
    if found.result.kind in ("list", "tree"):
        yield f"{found.result.kind}(return)", True
        yield "value(return)", False
    if found.result.kind in ("seq", "text") and kinds[0] != "int":
        yield from ((f"return[:{cut}]", True) for cut in (whole, *_cuts(parts, kinds, False)))
    if "cell" in parts:
        yield "cell", False
    if ("flat" in parts or "m" in parts) and kinds == ("matrix",):
        yield xs, True
    if found.prints:
        yield "stdout", True
    yield from ((f"{array}[:global {count}]", True) for array, count in _left(found))


def _left(found: Signature) -> Iterator[tuple[str, str]]:
    """Yield the program's own arrays with the integers that may say how full they are."""
    variables = [(name, found.declared.resolve(v)) for name, v in found.declared.variables.items()]
    arrays = [
        n for n, v in variables if v.stars + v.dimensions == 1 and is_number(v.base) and v.base != "void"
    ]
    counts = [n for n, v in variables if not v.stars + v.dimensions and v.base in ("int", "size_t", "long")]
    if len(arrays) <= 2 and len(counts) <= 3:
        yield from product(arrays, counts)


def _whole(kinds: tuple[str, ...]) -> str:
    return (
        " + ".join(f"len({n})" for n, kind in zip(names(kinds), kinds, strict=True) if kind != "int") or "k"
    )


def _cuts(parts: Sequence[str], kinds: tuple[str, ...], number: bool) -> Iterator[str]:
    if "cell" in parts:
        yield "cell"
    if number:
        yield "return"
    if not number or "cell" not in parts:
        yield _whole(kinds)
    if kinds == ("array", "int"):
        yield f"{_whole(kinds)} + 1"
        yield "k"


def _changed(
    first: Parameter, parts: Sequence[str], kinds: tuple[str, ...], number: bool
) -> Iterator[tuple[str, bool]]:
    xs = main_name(kinds)
    if kinds[0] in ("list", "tree"):
        yield f"{kinds[0]}({xs})", True
        return
    if kinds[0] not in ("array", "string"):
        return
    if "cell" in parts:
        yield f"{xs}[:cell]", True
    if number:
        yield f"{xs}[:return]", True
    yield (xs, True) if kinds[0] == "array" else (f"{xs}[:len({xs})]", True)
    if kinds[0] == "array" and kinds[1:2] == ("int",):
        yield f"{xs}[:len({xs})-1]", True
        if not number and kinds == ("array", "int"):
            yield f"{xs}[:k]", True
