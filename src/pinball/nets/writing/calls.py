"""The call line as data: read and written strictly, in one spelling. ``docs/seeds.md`` is its guide."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pinball.core.errors import Unsupported


@dataclass(frozen=True, slots=True)
class Sum:
    """``offset + sum(factor * (len(name) or name))``; ``terms`` holds ``(factor, name, is_length)``."""

    terms: tuple[tuple[int, str, bool], ...] = ()
    offset: int = 0

    def __str__(self) -> str:
        text = ""
        for factor, name, is_length in self.terms:
            sign = "-" if factor < 0 else "+" if text else ""
            scale = "" if abs(factor) == 1 else f"{abs(factor)}*"
            text += f"{sign}{scale}{f'len({name})' if is_length else name}"
        if self.offset or not text:
            text += f"{'+' if text and self.offset > 0 else ''}{self.offset}"
        return text


@dataclass(frozen=True, slots=True)
class Given:
    """One argument; ``kind``: ``input list &list tree &tree flat rows grid out cell emit null size``.

    ``name`` is the input; ``out`` and ``cell`` have none of their own, their order names them.
    """

    kind: str
    name: str = ""
    size: Sum = Sum()


@dataclass(frozen=True, slots=True)
class Gives:
    """What counts: ``kind`` is ``return value list tree stdout emitted printed`` or ``array`` or ``cell``.

    ``name`` is ``return``, an input, ``out``, ``out2``, ``cell`` or a global variable. ``cut`` is how much of
    an array counts: ``None``, a name (``return``, ``cell``, ``global NAME``) or a ``Sum``.
    """

    kind: str
    name: str = ""
    cut: str | Sum | None = None


@dataclass(frozen=True, slots=True)
class CallLine:
    """``function(arguments) [< read] -> result``."""

    function: str
    arguments: tuple[Given, ...]
    result: Gives
    read: tuple[Given, ...] | None = None

    def __str__(self) -> str:
        counts = {"out": 0, "cell": 0}
        texts = [_given_text(a, counts) for a in self.arguments]
        read = ""
        if self.read is not None:
            read = " < " + " ".join(_given_text(a, counts) for a in self.read)
        return f"{self.function}({', '.join(texts)}){read} -> {_gives_text(self.result)}"


def _given_text(given: Given, counts: dict[str, int]) -> str:
    match given.kind:
        case "input":
            return given.name
        case "size":
            return str(given.size)
        case "out" | "cell" as kind:
            counts[kind] += 1
            name = numbered(kind, counts[kind])
            return f"&{name}" if kind == "cell" else f"{name}({given.size})"
        case "grid":
            return f"grid({given.name}, {given.size})"
        case "emit" | "null":
            return given.kind
        case kind:
            return f"{kind}({given.name})"


def numbered(name: str, number: int) -> str:
    """Return the name of the first, second ... buffer or cell: ``out``, ``out2``."""
    return name if number == 1 else f"{name}{number}"


def _gives_text(gives: Gives) -> str:
    match gives.kind:
        case "value" | "list" | "tree":
            return f"{gives.kind}({gives.name})"
        case "return" | "stdout" | "emitted" | "printed" as kind:
            name: str = kind
        case _:
            name = gives.name
    text = name
    return text if gives.cut is None else f"{text}[:{gives.cut}]"


# --- reading ----------------------------------------------------------------------------------------------


def read_call(text: str) -> CallLine:
    """Read a call line. Raise ``Unsupported`` with the part that is not understood."""
    head, arrow, tail = text.rpartition("->")
    before, less, fed = head.partition("<")
    match = re.fullmatch(r"\s*(\w+)\s*\((.*)\)\s*", before)
    if not arrow or match is None:
        raise Unsupported(f"the call line {text!r}")
    names: dict[str, str] = {}
    arguments = tuple(_given(part, names) for part in _split(match.group(2)))
    read = tuple(_given(part, names) for part in fed.split()) if less else None
    return CallLine(match.group(1), arguments, _gives(tail.strip(), names), read)


def _split(text: str) -> list[str]:
    parts = re.split(r",(?![^()]*\))", text)
    return [part.strip() for part in parts] if text.strip() else []


def _given(text: str, names: dict[str, str]) -> Given:
    match = re.fullmatch(r"(&?)(\w+)(?:\((.*)\))?", text.strip())
    if match is None:
        return Given("size", size=read_sum(text))
    star, name, inside = match.groups()
    if inside is not None and name != "len":
        if name in ("list", "tree"):
            return Given(star + name, inside.strip())
        if name in ("flat", "rows"):
            return Given(name, inside.strip())
        if name == "grid":
            matrix, _, width = inside.partition(",")
            return Given("grid", matrix.strip(), read_sum(width))
        if name.startswith("out"):
            names[name] = numbered("out", 1 + sum(n.startswith("out") for n in names))
            return Given("out", size=read_sum(inside))
        raise Unsupported(f"the argument {text!r} of the call line")
    if star:
        names[name] = numbered("cell", 1 + sum(n.startswith("cell") for n in names))
        return Given("cell")
    if name in ("emit", "null"):
        return Given(name)
    plain = inside is None and not name.isdigit()
    return Given("input", name) if plain else Given("size", size=read_sum(text))


def read_sum(text: str) -> Sum:
    """Read a sum of integers, inputs and lengths."""
    offset, terms = 0, []
    compact = re.sub(r"\s+", "", text)
    pieces = re.findall(r"([+-]?)(?:(\d+)\*)?(len\(\w+\)|\w+)", compact)
    if "".join(s + (f"{f}*" if f else "") + t for s, f, t in pieces) != compact or not pieces:
        raise Unsupported(f"the size {text!r} of the call line")
    for sign, factor, term in pieces:
        scale = (-1 if sign == "-" else 1) * int(factor or 1)
        if term.isdigit():
            offset += scale * int(term)
        else:
            is_length = term.startswith("len(")
            terms.append((scale, term[4:-1] if is_length else term, is_length))
    return Sum(tuple(terms), offset)


def _gives(text: str, names: dict[str, str]) -> Gives:
    match = re.fullmatch(r"(\w+)(?:\((\w+)\))?(?:\[:(.+)\])?", text)
    if match is None:
        raise Unsupported(f"the result {text!r} of the call line")
    name, inside, count = match.groups()
    if inside is not None:
        return Gives(name, inside)
    cut = None if count is None else _cut(count.strip(), names)
    if name in ("stdout", "emitted", "printed", "return"):
        return Gives(name, cut=cut)
    if name in names:
        own = names[name]
        return Gives("cell" if own.startswith("cell") else "array", own, cut)
    return Gives("array", name, cut)


def _cut(text: str, names: dict[str, str]) -> str | Sum:
    if text == "return" or text.startswith("global "):
        return " ".join(text.split())
    return names[text] if text in names else read_sum(text)
