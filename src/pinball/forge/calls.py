"""How abstract inputs meet a program: the ``call:`` line of a seed.

::

    sort(xs, len(xs)) -> xs                      an array in place
    filter(xs, len(xs), out(len(xs))) -> out[:return]
    reverse(list(xs)) -> list(return)            a linked list, built and read back
    push(&list(xs), k) -> list(xs)               a pointer to the head pointer
    inorder(tree(t), emit) -> emitted            a callback that takes one int
    main() < len(xs) xs -> stdout                a program that reads and prints integers
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pinball.core.errors import BadRequest


@dataclass(frozen=True, slots=True)
class Size:
    """An integer made from the inputs: ``offset + sum(len(name) or name)``; ``len`` counts elements or rows.

    ``terms`` holds ``(factor, name, is_length)``.
    """

    offset: int = 0
    terms: tuple[tuple[int, str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument. ``kind`` says how it is handed over:

    ``value``   an integer: ``size``
    ``input``   the input ``name`` as it is: an integer, or an array (pointer to its first element)
    ``list``    ``name``'s elements as a linked list (pointer to the first node);
                ``listref``: pointer to that pointer
    ``tree``    a tree (pointer to its root); ``treeref``: pointer to that pointer
    ``flat``    a matrix row after row; ``grid``: the same with rows of ``size`` elements, filled with 0;
                ``rows``: an array of pointers to rows
    ``buffer``  ``out(SIZE)``, ``name`` is ``out`` or ``outN``: a fresh uninitialised array of ``size``
                elements
    ``cell``    ``&cell`` or ``&cellN``: a pointer to one fresh integer (0 before)
    ``emit``    a function that takes one integer and records it
    ``null``    the null pointer
    """

    kind: str
    name: str = ""
    size: Size = Size()


@dataclass(frozen=True, slots=True)
class Result:
    """What is looked at afterwards.

    ``kind``: ``return`` (an integer), ``array`` (input, buffer or global array ``name``, whole or cut),
    ``returned_array`` (the returned pointer, cut), ``list`` / ``tree`` (``name`` is ``return`` or the input
    that was handed over), ``value`` (the int field of the returned node, or none), ``cell`` (``name``),
    ``stdout`` (all integers printed), ``emitted`` (all integers recorded), ``printed`` (the codes of all
    characters printed), ``set`` (an array as far as it was ever set, none elsewhere),
    ``exact`` (Python only: ``name`` as Python writes it, its nesting included).
    ``cut``: how many elements: absent, ``("return", "")``, ``("cell", name)``, ``("size", "")`` with
    ``size``, or ``("global", name)``, an integer global of the program.
    """

    kind: str
    name: str = ""
    cut: tuple[str, str] | None = None
    size: Size = Size()


@dataclass(frozen=True, slots=True)
class CallSpec:
    """A parsed ``call:`` line; ``stdin`` holds what is printed for the program to read, blank-separated."""

    function: str
    arguments: tuple[Argument, ...]
    result: Result
    stdin: tuple[Argument, ...] | None = None
    text: str = ""


def parse(text: str) -> CallSpec:
    """Read a ``call:`` line. Raise ``BadRequest`` with the part that was not understood."""
    head, arrow, tail = text.rpartition("->")
    before, _, stdin = head.partition("<")
    match = re.fullmatch(r"\s*(\w+)\s*\((.*)\)\s*", before)
    if not arrow or match is None:
        raise BadRequest(f"call {text!r}: expected FUNCTION(ARGUMENTS) [< STDIN] -> RESULT")
    arguments = tuple(_argument(part) for part in _split(match.group(2)))
    fed = tuple(_argument(part) for part in stdin.split()) if "<" in head else None
    result = _result(tail.strip())
    _check_result(result, arguments)
    return CallSpec(match.group(1), arguments, result, fed, text.strip())


def _split(text: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for place, character in enumerate(text):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append(text[start:place])
            start = place + 1
    last = text[start:]
    return [p.strip() for p in (*parts, last)] if text.strip() else []


def _argument(text: str) -> Argument:
    match re.fullmatch(r"(&?)(\w+)(?:\((.*)\))?", text.strip()):
        case None:
            return Argument("value", size=_size(text))
        case found:
            star, name, inside = found.group(1), found.group(2), found.group(3)
    if inside is not None:
        if name in ("list", "tree"):
            return Argument(name + ("ref" if star else ""), inside.strip())
        if name in ("flat", "rows"):
            return Argument(name, inside.strip())
        if name == "grid":
            matrix, _, width = inside.partition(",")
            return Argument("grid", matrix.strip(), _size(width))
        if re.fullmatch(r"out\d*", name):
            return Argument("buffer", name, _size(inside))
        if name == "len":
            return Argument("value", size=_size(text))
        raise BadRequest(f"argument {text!r}: choose from: list tree flat rows grid out len")
    if star:
        return Argument("cell", name)
    if name in ("emit", "null"):
        return Argument(name)
    return Argument("value", size=_size(text)) if name.isdigit() else Argument("input", name)


def _size(text: str) -> Size:
    offset, terms = 0, []
    compact = re.sub(r"\s+", "", text)
    pieces = re.findall(r"([+-]?)(?:(\d+)\*)?(len\(\w+\)|\w+)", compact)
    if "".join(s + (f"{f}*" if f else "") + t for s, f, t in pieces) != compact or not pieces:
        raise BadRequest(f"size {text!r}: expected a sum of integers, len(NAME) and NAME")
    for sign, factor, term in pieces:
        scale = (-1 if sign == "-" else 1) * int(factor or 1)
        if term.isdigit():
            offset += scale * int(term)
        else:
            name = term[4:-1] if term.startswith("len(") else term
            terms.append((scale, name, term.startswith("len(")))
    if any(abs(number) >= 1 << 62 for number in (offset, *(factor for factor, _, _ in terms))):
        raise BadRequest(f"size {text!r}: expected numbers of at most 62 bits")
    return Size(offset, tuple(terms))


def _check_result(result: Result, arguments: tuple[Argument, ...]) -> None:
    """Raise ``BadRequest`` where the result speaks of something that was not handed over."""
    kinds: dict[str, str] = {a.name: a.kind for a in arguments if a.kind != "value"}
    wanted: list[tuple[str, tuple[str, ...]]] = []
    match result.kind:
        case "list" | "tree" if result.name != "return":
            wanted.append((result.name, (result.kind, result.kind + "ref")))
        case "array" if result.cut is None:
            wanted.append((result.name, ("input", "buffer", "flat", "grid", "rows")))
        case "cell":
            wanted.append((result.name, ("cell",)))
        case "emitted" if "emit" not in (a.kind for a in arguments):
            raise BadRequest("result 'emitted': no argument is emit")
    if result.cut is not None and result.cut[0] == "cell":
        wanted.append((result.cut[1], ("cell",)))
    for name, fitting in wanted:
        if kinds.get(name) not in fitting:
            choices = [n for n, kind in kinds.items() if kind in fitting] or ["none is handed over"]
            raise BadRequest(
                f"result: {name!r} is not handed over as {fitting[0]}; choose from: {', '.join(choices)}"
            )


def _result(text: str) -> Result:
    match = re.fullmatch(r"(\w+)(?:\((\w+)\))?(?:\[:(.+)\])?", text)
    if match is None:
        raise BadRequest(
            f"result {text!r}: expected return, NAME, NAME[:COUNT], list(NAME), stdout or emitted"
        )
    name, inside, count = match.groups()
    if inside is not None:
        if name not in ("list", "tree", "value") or (name == "value" and inside != "return"):
            raise BadRequest(f"result {text!r}: choose from: list(NAME), tree(NAME), value(return)")
        return Result(name, inside)
    cut, size = _cut(count)
    if name in ("stdout", "emitted", "printed"):
        return Result(name)
    if name == "return":
        return Result("return") if cut is None else Result("returned_array", cut=cut, size=size)
    if re.fullmatch(r"cell\d*", name):
        return Result("cell", name)
    return Result("array", name, cut, size)


def _cut(count: str | None) -> tuple[tuple[str, str] | None, Size]:
    if count is None:
        return None, Size()
    text = count.strip()
    if text == "return":
        return ("return", ""), Size()
    if re.fullmatch(r"cell\d*", text):
        return ("cell", text), Size()
    if text.startswith("global "):
        return ("global", text.removeprefix("global ").strip()), Size()
    return ("size", ""), _size(text)
