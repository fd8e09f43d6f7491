"""All small inputs of given kinds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations, product
from typing import Any

from pinball.core.errors import BadRequest
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Input

MOST_SMALL = 200_000
"""Inputs that a bound may ask for."""

_LOW, _HIGH = -1, 1
_ORDERS = 5
LETTERS = "ab "
_LONGEST = 11


@dataclass(frozen=True, slots=True)
class Small:
    """All small inputs, and in words which these are."""

    tests: tuple[Inputs, ...]
    words: str


def small(items: Sequence[Input], bound: int, most: int, letters: str = LETTERS) -> Small:
    """Return all inputs up to a length; with ``bound`` 0 up to the largest for which they are ``most``.

    Strings are made of ``letters``.

    Raise ``BadRequest`` where a bound asks for more than ``MOST_SMALL``.
    """
    length = bound or 1
    if bound:
        total = _total(items, bound, letters)
        if total > MOST_SMALL:
            raise BadRequest(
                f"--bound {bound}: {total:,} inputs; expected a bound with at most {MOST_SMALL:,}"
            )
    else:
        while length < _LONGEST and _total(items, length + 1, letters) <= most:
            length += 1
    return _made(items, [_values(item, length, len(items), letters) for item in items], length, letters)


def _total(items: Sequence[Input], bound: int, letters: str) -> int:
    """Count the inputs up to a bound without making them."""
    total = 1
    for item in items:
        total *= _count(item, bound, len(items), letters)
    return total


def _count(item: Input, bound: int, inputs: int, letters: str) -> int:
    match item.kind:
        case "array" | "list" | "string":
            base = len(letters) if item.kind == "string" else _HIGH - _LOW + 1
            return sum(int(base**n) for n in range(bound + 1))
    return len(_values(item, bound, inputs, letters))


def _made(items: Sequence[Input], rows: Sequence[Sequence[Any]], bound: int, letters: str) -> Small:
    tests = [tuple(row) for row in product(*rows)]
    words = "; ".join(
        dict.fromkeys(_words(item, row, bound, letters) for item, row in zip(items, rows, strict=True))
    )
    if len(items) == 1 and items[0].kind in ("array", "list"):
        orders = [(list(p),) for m in range(2, _ORDERS + 1) for p in permutations(range(1, m + 1))]
        tests += orders
        words += f" and all orders of 1..{_ORDERS}"
    return Small(tuple(tests), words)


def _words(item: Input, row: Sequence[Any], bound: int, letters: str) -> str:
    match item.kind:
        case "array":
            return f"arrays of length <= {bound} over {_LOW}..{_HIGH}"
        case "list":
            return f"lists of length <= {bound} over {_LOW}..{_HIGH}"
        case "tree":
            return f"trees of <= {_nodes(bound)} nodes over {_LOW}..{_HIGH}"
        case "string":
            return f"strings of length <= {bound} over {letters!r}"
        case "matrix":
            return f"matrices up to {min(bound, 2)} by {min(bound, 2)} over 0..1"
    return f"integers {row[0]}..{row[-1]}"


def _values(item: Input, bound: int, inputs: int, letters: str) -> list[Any]:
    """Return all values of one input up to a bound; the same integers beside a sequence, more alone."""
    few = range(_LOW, _HIGH + 1)
    match item.kind:
        case "array" | "list":
            return [list(row) for n in range(bound + 1) for row in product(few, repeat=n)]
        case "string":
            return ["".join(row) for n in range(bound + 1) for row in product(letters, repeat=n)]
        case "tree":
            return [t for n in range(_nodes(bound) + 1) for t in _trees(n)]
        case "matrix":
            sizes = [(0, 0), (1, 1), (1, 2), (2, 1), (2, 2)] if bound > 1 else [(0, 0), (1, 1)]
            return [
                [list(row[k * c : k * c + c]) for k in range(r)]
                for r, c in sizes
                for row in product((0, 1), repeat=r * c)
            ]
    reach = {1: 40, 2: 3, 3: 1}.get(inputs, 1) * bound
    return list(range(-reach, reach + 1)) if inputs < 2 else list(range(-bound - 1, bound + 3))


def _nodes(bound: int) -> int:
    return min(bound, 4)


@cache
def _trees(n: int) -> tuple[list[int | None], ...]:
    """Return all trees of ``n`` nodes over -1..1 in level order."""
    found = []
    for form in _forms(n):
        places = [k for k, there in enumerate(form) if there]
        for row in product(range(_LOW, _HIGH + 1), repeat=n):
            values = dict(zip(places, row, strict=True))
            found.append([values.get(k) for k in range(len(form))])
    return tuple(found)


def _forms(n: int) -> Iterator[tuple[bool, ...]]:
    """Yield the level-order patterns of all trees of ``n`` nodes, without the holes at the end."""
    if n == 0:
        yield ()
        return

    def grow(form: tuple[bool, ...], used: int, open_: int) -> Iterator[tuple[bool, ...]]:
        if used == n:
            while form and not form[-1]:
                form = form[:-1]
            yield form
            return
        if open_ == 0:
            return
        yield from grow((*form, True), used + 1, open_ + 1)
        yield from grow((*form, False), used, open_ - 1)

    yield from dict.fromkeys(grow((True,), 1, 2))
