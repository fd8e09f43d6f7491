"""What a C function takes and gives, in the words that call lines are guessed from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pinball.forge.declarations import Declarations, Declared, declarations, tokens

# fmt: off
_NUMBERS = frozenset((
    "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool", "bool",
    "size_t", "ssize_t", "ptrdiff_t", "intptr_t", "uintptr_t", "int8_t", "int16_t", "int32_t", "int64_t",
    "uint8_t", "uint16_t", "uint32_t", "uint64_t", "intmax_t", "uintmax_t", "time_t",
))
# fmt: on
_REAL = frozenset(("float", "double"))
_BACK = re.compile(r"prev|back|before|pred|last|^p$", re.IGNORECASE)
_FUNCTION = re.compile(r"\s*([\w\s]*[\w*])[\s]+\w+\s*\(([^()]+)\)\s*")
_AHEAD = re.compile(r"next|forw|after|succ|follow|^n$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter, or what is returned (then ``name`` is the function's).

    ``kind``: ``int real void``, ``seq`` (pointer to numbers, or to records with a number), ``text`` (char *),
    ``list listref tree treeref`` (a node, a pointer to its pointer), ``rows`` (pointer to pointers to
    numbers), ``grid`` (pointer to rows of ``columns``), ``emit`` (a function of one integer), ``holder``
    (pointer to a record that holds a node or an array), ``held`` (the record itself), ``other``.
    ``base`` is how C writes the type pointed to in the end, ``record`` names the resolved record.
    """

    name: str
    kind: str
    base: str
    record: str = ""
    constant: bool = False
    marked: bool = False  # written with brackets: an array, not one cell
    columns: str = ""
    text: str = ""
    callback: tuple[str, tuple[str, ...]] | None = None  # what a function that is handed over gives and takes


@dataclass(frozen=True, slots=True)
class Signature:
    """A function with its parameters in order; ``prints`` and ``reads`` tell of the slice's library calls."""

    name: str
    result: Parameter
    parameters: tuple[Parameter, ...]
    prints: bool
    reads: bool
    declared: Declarations


def signature(source: str, function: str, twins: bool = False) -> Signature | None:
    """Return the signature of ``function`` in ``source``; nothing where it is not defined there.

    With ``twins``, nodes with a link ahead and one back are read as a tree's.
    """
    declared = declarations(source)
    found = declared.functions.get(function)
    if found is None:
        return None
    texts = list(_parameter_texts(source, function))
    if len(texts) != len(found.parameters):
        texts = [""] * len(found.parameters)
    parameters = tuple(
        _parameter(declared, p, text, twins) for p, text in zip(found.parameters, texts, strict=True)
    )
    return Signature(
        name=function,
        result=_parameter(declared, found.result, "", twins),
        parameters=parameters,
        prints=re.search(r"\b(printf|puts|putchar|putc|fputs|fputc)\s*\(", source) is not None,
        reads=re.search(r"\b(scanf|getchar|fgets|getc|fscanf|fgetc)\s*\(", source) is not None,
        declared=declared,
    )


def _parameter(declared: Declarations, found: Declared, text: str, twins: bool) -> Parameter:
    whole = declared.resolve(found)
    depth = whole.stars + whole.dimensions
    constant = re.match(r"\s*(const\b|\w+(\s+\w+)?\s+const\s*\*)", text) is not None
    marked = "[" in text
    base = declared.spelling(whole.base)
    if whole.callback is not None:
        returns, takes = whole.callback
        fits = (
            len(takes) == 1
            and is_number(takes[0].strip())
            and not _REAL & set(takes[0].split())
            and returns.strip() == "void"
        )
        return Parameter(found.name, "emit" if fits else "other", base, text=text, callback=whole.callback)
    bare = _FUNCTION.fullmatch(text)
    if bare is not None:  # a function, written without the pointer
        callback = (bare[1], tuple(part.strip() for part in bare[2].split(",")))
        return Parameter(found.name, "other", base, text=text, callback=callback)
    columns = ""
    if is_number(whole.base):
        kind = _number_kind(whole.base, depth, text)
        columns = _columns(text) if kind == "grid" else ""
    elif whole.base in declared.records:
        kind = _record_kind(declared, whole.base, depth, twins)
    elif whole.base.startswith("enum "):
        kind = "int" if depth == 0 else "other"
    else:
        kind = "other"
    return Parameter(found.name, kind, base, whole.base, constant, marked, columns, text)


def is_number(base: str) -> bool:
    """Tell whether ``base`` is a type of numbers, or void."""
    return bool(base) and all(word in _NUMBERS for word in base.split())


def _number_kind(base: str, depth: int, text: str) -> str:
    if base == "void":
        return "void" if depth == 0 else "other"
    match depth:
        case 0:
            return "real" if _REAL & set(base.split()) else "int"
        case 1:
            return "text" if base in ("char", "unsigned char", "signed char") else "seq"
        case 2:
            brackets = re.findall(r"\[([^\]]*)\]", text)
            return "grid" if brackets and brackets[-1].strip() else "rows"
    return "other"


def _columns(text: str) -> str:
    return str(re.findall(r"\[([^\]]*)\]", text)[-1]).strip()


def _record_kind(declared: Declarations, record: str, depth: int, twins: bool) -> str:
    links = declared.links(record)
    if not links:
        if kids(declared, record):
            return "other"
        holds = depth <= 1 and holder(declared, record) is not None
        if holds:
            return "holder" if depth else "held"
        return "seq" if depth == 1 and declared.value(record) else "other"
    kind = "list" if chain(links) is not None and not (twins and len(links) == 2) else "tree"
    if depth == 1:
        return kind
    return kind + "ref" if depth == 2 else "other"


def kids(declared: Declarations, record: str) -> str:
    """Return the field with an array of links to further records of its kind; nothing where there is none."""
    fields = [(f.name, declared.resolve(f)) for f in declared.records.get(record, ())]
    return next((name for name, f in fields if f.base == record and f.stars == 1 and f.dimensions == 1), "")


def chain(links: Sequence[str]) -> tuple[str, str] | None:
    """Return which of a list node's links goes ahead and which back, if any; ``None`` for a tree's."""
    if len(links) == 1:
        return links[0], ""
    if len(links) == 2:
        for ahead, back in (links, links[::-1]):
            if _AHEAD.search(ahead) and _BACK.search(back):
                return ahead, back
    return None


def node_kinds(declared: Declarations) -> frozenset[str]:
    """Return which nodes a program declares: ``list``, ``tree``, both or none."""
    rows = [links for record in declared.records if (links := declared.links(record))]
    return frozenset("tree" if chain(links) is None else "list" for links in rows)


@dataclass(frozen=True, slots=True)
class Holder:
    """A record that holds a data structure: ``kind`` is list, tree or seq.

    ``first`` names the field with the head, root or array; ``last`` one with the end of the list; ``sizes``
    are the integers for its length, ``rooms`` those for the capacity. ``base`` is the element's type.
    """

    kind: str
    record: str
    base: str
    node: str
    first: str
    last: str = ""
    sizes: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    array: bool = False  # the elements lie inside the record


_SIZE = re.compile(r"size|len|count|^n$|^num|used|total|top", re.IGNORECASE)
_ROOM = re.compile(r"cap|max|alloc|room|limit", re.IGNORECASE)


def holder(declared: Declarations, record: str) -> Holder | None:
    """Return what ``record`` holds: one list, one tree or one array; nothing for any other record."""
    fields = [(f.name, declared.resolve(f)) for f in declared.records.get(record, ())]
    nodes = [(n, f) for n, f in fields if f.stars == 1 and not f.dimensions and declared.links(f.base)]
    numbers = [n for n, f in fields if not f.stars + f.dimensions and is_number(f.base)]
    arrays = [
        (n, f) for n, f in fields if f.stars + f.dimensions == 1 and is_number(f.base) and f.base != "void"
    ]
    sizes = tuple(n for n in numbers if _SIZE.search(n))
    rooms = tuple(n for n in numbers if _ROOM.search(n) and n not in sizes)
    if nodes and len({f.base for _, f in nodes}) == 1:
        (first, node), *others = nodes
        kind = "list" if chain(declared.links(node.base)) else "tree"
        if len(others) > (kind == "list"):
            return None
        if others and re.search(r"tail|last|end|rear|back", first, re.IGNORECASE):
            (first, node), others = nodes[1], [nodes[0]]
        last = others[0][0] if others else ""
        return Holder(kind, record, declared.spelling(node.base), node.base, first, last, sizes, rooms)
    if len(arrays) == 1 and len(fields) == 1 + len(numbers) and 1 <= len(numbers) <= 2:
        name, field = arrays[0]
        inside = field.dimensions == 1
        if not sizes and len(numbers) == 1:
            sizes = (numbers[0],)
        if sizes:
            return Holder("seq", record, field.base, "", name, "", sizes[:1], rooms, inside)
    return None


def _parameter_texts(source: str, function: str) -> Iterator[str]:
    """Yield the text of each parameter in the definition of ``function``."""
    pieces = [(kind, text) for kind, text in tokens(source) if kind != "directive"]
    for place, (kind, text) in enumerate(pieces):
        if kind != "name" or text != function:
            continue
        body = _inside(pieces, place + 1)
        if body is None:
            continue
        inside, end = body
        after = next((t for k, t in pieces[end:] if k != "skip"), "")
        if after == "{":
            yield from (part.strip() for part in inside if part.strip() not in ("", "void"))
            return


def _inside(pieces: Sequence[tuple[str, str]], at: int) -> tuple[list[str], int] | None:
    """Return the parts between the commas of the bracket that opens at ``at``, and the place behind it."""
    while at < len(pieces) and pieces[at][0] == "skip":
        at += 1
    if at >= len(pieces) or pieces[at][1] != "(":
        return None
    depth, parts = 0, [""]
    for place in range(at, len(pieces)):
        kind, text = pieces[place]
        if kind == "skip":
            parts[-1] += " "
            continue
        if text in "([{":
            depth += 1
            if depth == 1:
                continue
        elif text in ")]}":
            depth -= 1
            if depth == 0:
                return parts, place + 1
        if text == "," and depth == 1:
            parts.append("")
        else:
            parts[-1] += text
    return None
