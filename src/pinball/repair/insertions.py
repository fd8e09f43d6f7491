"""Statements that are missing: advances, links, counts, returns, base cases, null checks, first values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pinball.languages.syntax import STATEMENTS, Part
from pinball.repair.file import File, alike
from pinball.repair.mends import Mend
from pinball.repair.scopes import UNKNOWN, Type, is_number
from pinball.repair.statements import LOOPS, column, rows

_COPIES = 14
_POINTERS = 5


def insertion_mends(file: File, within: Sequence[Part]) -> Iterator[Mend]:
    """Yield the statements that may be missing at all places of some functions."""
    for function in within:
        body = function.part("body")
        if body is None or (file.language == "c" and body.kind != "block"):
            continue
        copies = list(_copies(file, body))[:_COPIES]
        result = _result(file, function)
        for block, loop in _blocks(body, False):
            row = rows(block)
            first = block is body
            for k, part in enumerate(row):
                yield from _before(file, part, first and k < 3, loop, result, copies)
            if row:
                yield from _behind(file, row[-1], loop, result, copies)
            elif file.language == "c" and block.end - block.start >= 2:
                at = block.start + 1
                for text, cost in _wanted(file, at, False, loop, result, copies):
                    yield Mend(at, at, f" {text} ", "statement missing", cost)
        yield from _single(file, body, result, copies)
        yield from _unassigned(file, function, body)
        yield from _values(file, body)


def _unassigned(file: File, function: Part, body: Part) -> Iterator[Mend]:
    """Yield first values for names that a function of Python uses and never sets."""
    if file.language != "python" or not body.parts:
        return
    text = file.text(function)
    at = body.parts[0].start
    margin = column(file, at)
    for name in file.scopes.at(at):
        if re.search(rf"\b{name}\b\s*(=(?!=)|,.*=(?!=)|:.*[,)]|[,)]|\bin\b)", text) is None:
            for value in ("[]", "0", "None", "1", "{}", '""'):
                yield Mend(at, at, f"{name} = {value}\n{margin}", "first value", 1.4)


def _result(file: File, function: Part) -> tuple[str, Type]:
    name = next((file.text(p) for p in function.walk() if p.kind == "name"), "")
    kind = file.scopes.functions.get(name, (UNKNOWN, ()))[0]
    return name, kind


def _blocks(part: Part, loop: bool) -> Iterator[tuple[Part, bool]]:
    """Yield each block with whether it stands in a loop."""
    if part.kind in ("block", "case"):
        yield part, loop
    for inner in part.parts:
        yield from _blocks(inner, loop or part.kind in LOOPS)


def _before(
    file: File, part: Part, first: bool, loop: bool, result: tuple[str, Type], copies: Sequence[str]
) -> Iterator[Mend]:
    margin = column(file, part.start)
    for text, cost in _wanted(file, part.start, first, loop, result, copies):
        yield Mend(part.start, part.start, f"{text}\n{margin}", "statement missing", cost)


def _behind(
    file: File, part: Part, loop: bool, result: tuple[str, Type], copies: Sequence[str]
) -> Iterator[Mend]:
    margin = column(file, part.start)
    end = part.end
    for text, cost in _wanted(file, end, False, loop, result, copies):
        if not text.startswith("if "):
            yield Mend(end, end, f"\n{margin}{text}", "statement missing", cost, part.start)


def _single(file: File, body: Part, result: tuple[str, Type], copies: Sequence[str]) -> Iterator[Mend]:
    """Yield a second statement for branches and loops of one statement without braces, in C."""
    if file.language != "c":
        return
    for part in body.walk():
        for inner in part.parts:
            lone = inner.role in ("consequence", "body") or part.kind == "else"
            if lone and inner.kind in STATEMENTS and inner.kind != "if":
                text = file.text(inner)
                for wanted, cost in _wanted(file, inner.start, False, part.kind in LOOPS, result, copies):
                    for both in (f"{{ {wanted} {text} }}", f"{{ {text} {wanted} }}"):
                        yield Mend(inner.start, inner.end, both, "statement missing", cost + 0.3)


def _copies(file: File, body: Part) -> Iterator[str]:
    """Yield the simple statements of a function, and calls in them with another field."""
    seen: dict[str, None] = {}
    for part in body.walk():
        if part.kind in ("statement", "break") or (part.kind == "return" and part.parts):
            text = " ".join(file.text(part).split())
            if len(text) < 80 and '"' not in text:
                seen.setdefault(text)
                for one, other in (("left", "right"), ("right", "left")):
                    if one in text and other not in text:
                        seen.setdefault(text.replace(one, other))
    yield from seen


def _wanted(
    file: File, place: int, first: bool, loop: bool, result: tuple[str, Type], copies: Sequence[str]
) -> Iterator[tuple[str, float]]:
    """Yield statements that may be missing at a place, each with its cost."""
    end = ";" if file.language == "c" else ""
    for text in copies:
        yield text, 2.0
    names = file.scopes.at(place)
    pointers = [n for n, kind in names.items() if _pointer(file, kind)][:_POINTERS]
    numbers = [n for n, kind in names.items() if is_number(kind) or kind == ("number", 0)][:6]
    yield from _linked(file, names, pointers, end)
    for name in numbers:
        for step in ("++", "--") if file.language == "c" else (" += 1", " -= 1"):
            yield f"{name}{step}{end}", 1.8
        for other in numbers:
            if other != name:
                yield f"{name} = {other}{end}", 2.4
        yield f"{name} = 0{end}", 2.3
    if loop:
        yield f"break{end}", 1.9
        yield f"continue{end}", 2.2
    yield from _returns(file, names, result, end)
    if first:
        yield from _base_cases(file, pointers, numbers, names, result)


def _pointer(file: File, kind: Type) -> bool:
    if file.language == "python":
        return kind == ("node", 0)
    return kind[1] == 1 and kind[0] in file.scopes.fields


def _linked(
    file: File, names: dict[str, Type], pointers: Sequence[str], end: str
) -> Iterator[tuple[str, float]]:
    arrow, null = ("->", "NULL") if file.language == "c" else (".", "None")
    for name in pointers:
        kind = names[name]
        links = file.scopes.links(kind) if file.language == "c" else _own_links(file)
        for link in links:
            yield f"{name} = {name}{arrow}{link}{end}", 1.7
            yield f"{name}{arrow}{link} = {null}{end}", 2.1
            for other in pointers:
                if other != name and names[other] == kind:
                    yield f"{name}{arrow}{link} = {other}{end}", 2.3
                    yield f"{name} = {other}{arrow}{link}{end}", 2.5
                    for further in links:
                        yield f"{name}{arrow}{link} = {other}{arrow}{further}{end}", 2.5
        for other in pointers:
            if other != name and names[other] == kind:
                yield f"{name} = {other}{end}", 2.2
        if file.language == "c":
            yield f"free({name});", 2.4


def _own_links(file: File) -> list[str]:
    return [n for n, held in file.scopes.fields.get("node", {}).items() if held == ("node", 0)]


def _returns(
    file: File, names: dict[str, Type], result: tuple[str, Type], end: str
) -> Iterator[tuple[str, float]]:
    kind = result[1]
    if file.language == "c" and kind == ("void", 0):
        yield "return;", 2.2
        return
    for name, held in names.items():
        if alike(file, kind, held):
            yield f"return {name}{end}", 2.0
    constants = ("0", "1", "-1") if file.language == "c" else ("0", "1", "-1", "True", "False", "None")
    pointer = file.language == "c" and kind[1] > 0
    for text in ("NULL",) if pointer else constants:
        yield f"return {text}{end}", 2.1


def _base_cases(
    file: File,
    pointers: Sequence[str],
    numbers: Sequence[str],
    names: dict[str, Type],
    result: tuple[str, Type],
) -> Iterator[tuple[str, float]]:
    c = file.language == "c"
    null = "{} == NULL" if c else "{} is None"
    kind = result[1]
    if c and kind == ("void", 0):
        values = [""]
    elif c and kind[1] > 0:
        values = [" NULL", *(f" {n}" for n in pointers if names[n] == kind)]
    else:
        values = [" 0", " 1", " -1", *(f" {n}" for n in [*pointers, *numbers][:4])]
        values += [] if c else [" None", " True", " False", "", " []"]
    tests = [null.format(n) for n in pointers]
    for n in numbers[:3]:
        tests += [f"{n} <= 1", f"{n} == 0", f"{n} < 1", f"{n} < 0", f"{n} < 2"]
    for a, b in pairwise(numbers):
        tests += [f"{a} >= {b}", f"{a} > {b}", f"{b} <= 0"]
    for test in tests:
        for value in values:
            yield (f"if ({test}) return{value};" if c else f"if {test}: return{value}"), 2.2


def _values(file: File, body: Part) -> Iterator[Mend]:
    """Yield first values for variables that have none, and other ones for those that have."""
    if file.language != "c":
        return
    for part in body.walk():
        if part.kind != "declaration":
            continue
        names = file.scopes.at(part.start)
        for item in part.parts:
            if item.role == "declarator" and item.kind in ("name", "pointer_declarator"):
                kind = file.scopes.at(part.end).get(file.text(item).lstrip("* "), UNKNOWN)
                for text in _first_values(file, kind, names):
                    yield Mend(item.end, item.end, f" = {text}", "first value", 1.5)
            value = item.part("value") if item.kind == "init_declarator" else None
            if value is not None:
                kind = file.scopes.at(part.end).get(file.text(item.parts[0]).lstrip("* "), UNKNOWN)
                for text in _first_values(file, kind, names):
                    yield Mend(value.start, value.end, text, "first value", 1.8)


def _first_values(file: File, kind: Type, names: dict[str, Type]) -> Iterator[str]:
    if is_number(kind):
        yield from ("0", "1", "-1")
        for name, held in names.items():
            if is_number(held):
                yield from (name, f"{name} - 1")
            elif held == (kind[0], 1):
                yield f"{name}[0]"
                yield from (f"{name}[{i}]" for i, at in names.items() if is_number(at))
        return
    yield "NULL"
    for name, held in names.items():
        if held == kind:
            yield name
            for link in file.scopes.links(kind):
                yield f"{name}->{link}"
    base = kind[0]
    if kind[1] == 1 and base in file.scopes.fields and "malloc" in file.source.decode(errors="replace"):
        yield f"malloc(sizeof({base}))"
