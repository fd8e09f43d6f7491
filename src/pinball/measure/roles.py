"""Which part each parameter of a C function may play: the candidates and what fits together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from pinball.measure.signature import Parameter

MOST = 14
"""So many ways to hand over inputs are tried for one function."""
_TRIED = 20_000
_AT_MOST = {"len": 3, "zero": 2, "out": 2, "cell": 2, "null": 2, "emit": 2, "context": 2}
"""How many parameters may play a part; any other part is played by one."""
_MAIN = frozenset(("xs", "room", "both", "s", "m", "flat"))
_ENDS = frozenset(("last", "end", "counted"))

_LENGTH = re.compile(r"^(n|l|m|N|sz)\d?$|len|size|count|num|total|elements|cnt", re.IGNORECASE)
_KEY = re.compile(
    r"^(k|x|v|t|c|d|e)$|key|val|item|elem|target|data|wanted|look|find|num|search|el", re.IGNORECASE
)
_LOW = re.compile(r"^(l|lo|p|i|s|a|lb)$|low|left|start|beg|first|from|min", re.IGNORECASE)
_HIGH = re.compile(r"^(h|hi|r|q|j|e|b|ub)$|high|right|end|last|to$|max", re.IGNORECASE)
_PLACE = re.compile(r"^(i|p|k)$|pos|ind|idx|place|loc|where|nth|at", re.IGNORECASE)
_OUT = re.compile(
    r"out|res|dst|dest|tmp|temp|buf|new|copy|^b$|ans|ret|result|seen|order|into|target", re.IGNORECASE
)
_MATRIX = re.compile(r"^(m|g|w|c|d)$|mat|adj|graph|grid|cost|weight|dist|edge|cell|table|link", re.IGNORECASE)
_CELL = re.compile(r"count|cnt|size|len|^n$|pos|ind|idx|found|num|^i$|^k$|used|returnsize|top", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Roles:
    """One part for each parameter, and what they are worth together (small is likely).

    Sequences: ``xs ys out cell room counted both``; ``room`` is a copy of xs with free places behind it,
    ``counted`` a pointer to the length, ``both`` xs and ys in one array. Integers: ``len last zero k i j leny
    cap middle end``. Nodes: ``xs ys null``. Matrices: ``m out``. Strings: ``s t``. Functions: ``emit``.
    """

    parts: tuple[str, ...]
    cost: int


@lru_cache(1 << 12)
def roles(parameters: tuple[Parameter, ...]) -> tuple[Roles, ...]:
    """Return up to ``MOST`` ways to hand inputs over, the likely ones first; none where a kind is unknown."""
    choices = [list(_choices(p, k, parameters)) for k, p in enumerate(parameters)]
    if any(not c for c in choices):
        return ()
    found = []
    for parts, cost in islice(_rows(choices), _TRIED):
        if _fits(parts, parameters):
            found.append(Roles(parts, cost + _order_cost(parts)))
    return tuple(sorted(found, key=lambda r: r.cost)[:MOST])


def _rows(
    choices: Sequence[Sequence[tuple[str, int]]], parts: tuple[str, ...] = (), cost: int = 0
) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield one part for each parameter with what they cost; none that gives a part away too often."""
    if len(parts) == len(choices):
        yield parts, cost
        return
    for part, more in choices[len(parts)]:
        if parts.count(part) < _AT_MOST.get(part, 1) and _beside(part, parts):
            yield from _rows(choices, (*parts, part), cost + more)


def _beside(part: str, parts: tuple[str, ...]) -> bool:
    """Tell whether a part may stand beside those given away: one input, one end."""
    if part in _MAIN:
        return not _MAIN.intersection(parts)
    if part in _ENDS:
        return "len" not in parts and not _ENDS.intersection(parts)
    return part != "len" or not _ENDS.intersection(parts)


def _choices(parameter: Parameter, place: int, all_: Sequence[Parameter]) -> Iterator[tuple[str, int]]:
    name = parameter.name
    match parameter.kind:
        case "seq" | "text":
            yield from _sequence_choices(parameter, place, all_)
        case "int":
            yield from _integer_choices(name)
        case "real":
            yield from (("k", 0), ("i", 2))
        case "list" | "tree":
            yield from (("xs", 0), ("ys", 1), ("null", 3))
        case "listref" | "treeref" | "holder" | "held":
            yield from (("xs", 0), ("ys", 1))
        case "rows" | "grid":
            yield from (("m", 0), ("out", 1))
        case "emit":
            yield ("emit", 0)


def _sequence_choices(
    parameter: Parameter, place: int, all_: Sequence[Parameter]
) -> Iterator[tuple[str, int]]:
    name, others = (
        parameter.name,
        [p for p in all_ if p.kind in ("list", "tree", "listref", "holder", "rows", "grid")],
    )
    bare = not parameter.marked and not parameter.constant
    if not others:
        yield ("xs", 0)
        yield ("ys", 1)
        if parameter.kind == "text":
            yield ("s", 1)
            yield ("t", 1)
        elif not parameter.constant:
            if any(p.kind in ("int", "real") and not _LENGTH.search(p.name) for p in all_):
                yield ("room", 4)
            if sum(p.kind == "int" for p in all_) == 3:
                yield ("both", 1)
    if parameter.kind == "seq" and place == 0 and not parameter.marked and not others:
        yield ("flat", 0 if _MATRIX.search(name) else 6)
    if parameter.constant:
        return
    yield ("out", 0 if _OUT.search(name) else 2)
    if bare and parameter.kind == "seq":
        yield ("cell", 0 if _CELL.search(name) else 3)
        if not others:
            yield ("counted", 1 if _CELL.search(name) else 5)
    if others and any(p.kind in ("rows", "grid") for p in others):
        yield ("flat", 1)


def _integer_choices(name: str) -> Iterator[tuple[str, int]]:
    yield ("len", 0 if _LENGTH.search(name) else 2)
    yield ("k", 0 if _KEY.search(name) or _PLACE.search(name) else 2)
    yield ("i", 1 if _PLACE.search(name) or _KEY.search(name) else 3)
    yield ("j", 4)
    if _LOW.search(name) or not _LENGTH.search(name):  # nobody means 0 by a length
        yield ("zero", 0 if _LOW.search(name) else 3)
    yield ("last", 0 if _HIGH.search(name) else 3)
    yield ("leny", 1 if _LENGTH.search(name) else 3)
    yield ("cap", 3 if re.search(r"cap|max|size", name, re.IGNORECASE) else 6)
    yield ("middle", 0 if re.search(r"mid|^m$|^q$", name, re.IGNORECASE) else 4)
    yield ("end", 1 if _HIGH.search(name) else 3)


def _fits(parts: Sequence[str], parameters: Sequence[Parameter]) -> bool:
    """Tell whether the parts make one call: each input once, each sequence with its length."""
    count = {part: parts.count(part) for part in parts}
    if (
        ("i" in count and "k" not in count)
        or ("j" in count and "i" not in count)
        or ("t" in count and "s" not in count)
    ):
        return False
    kinds = {part: p.kind for part, p in zip(parts, parameters, strict=True)}
    main = [part for part in ("xs", "room", "both", "s", "m", "flat") if part in count]
    if not main:
        return all(part in ("k", "i", "j", "out", "zero", "emit", "cell") for part in parts) and "k" in count
    if "ys" in count and main != ["xs"]:
        return False
    if "ys" in count and parts.index("ys") < parts.index("xs"):
        return False
    return _lengths_fit(main[0], count, kinds)


def _lengths_fit(main: str, count: dict[str, int], kinds: dict[str, str]) -> bool:
    linked = kinds[main] not in ("seq", "text") if main == "xs" else False
    spans = count.get("len", 0) + count.get("last", 0) + count.get("end", 0) + count.get("counted", 0)
    if main == "both":
        return "middle" in count and "last" in count and spans == 1 and not {"k", "i", "ys"} & set(count)
    if "middle" in count:
        return False
    if main in ("m", "flat"):
        return 0 < count.get("len", 0) <= 3 and not {
            "last",
            "end",
            "leny",
            "cap",
            "counted",
            "j",
            "zero",
        } & set(count)
    if count.get("len", 0) > 1:
        return False
    if "cap" in count and main != "room":
        return False
    if linked:
        bad = {"last", "end", "leny", "cap", "counted"} & set(count)
        return not bad and (count.get("len", 0) <= 1) and _pairs(kinds)
    if main == "s":
        return spans <= 1 and not {"last", "end", "cap", "counted"} & set(count)
    if main == "xs" and kinds["xs"] == "text" and spans == 0:
        return False
    if "end" in count and "zero" not in count:
        return False
    if ("ys" in count) != ("leny" in count):
        return False
    if main == "room" and "last" in count:
        return False
    return spans == 1


def _pairs(kinds: dict[str, str]) -> bool:
    """Tell whether two linked inputs are of one kind, or the second is absent."""
    return "ys" not in kinds or kinds["ys"].removesuffix("ref") == kinds["xs"].removesuffix("ref")


def _order_cost(parts: Sequence[str]) -> int:
    """Return what an unusual order costs: ys before its length, the length right behind its array."""
    cost = 0
    if "xs" in parts and "len" in parts:
        cost += 0 if parts.index("len") > parts.index("xs") else 1
    if "leny" in parts and "len" in parts:
        cost += 0 if parts.index("leny") > parts.index("len") else 4
    if "zero" in parts and ("last" in parts or "end" in parts):
        final = parts.index("last") if "last" in parts else parts.index("end")
        cost += 0 if parts.index("zero") < final else 6
    if "zero" in parts and "len" in parts:
        cost += 2
    return cost
