"""The shapes of inputs up to a bound: how long, which form of tree; their numbers are left open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from typing import Any

from pinball.forge.seeds import Input
from pinball.prove.subject import INT, WIDE, Domain

Form = tuple[bool, ...] | int | None
"""A tree's level-order pattern, the length of a sequence, or ``None`` for a single number."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One form for each input."""

    forms: tuple[Form, ...]

    @property
    def leaves(self) -> tuple[int, ...]:
        """Return how many numbers each input holds."""
        return tuple(1 if f is None else f if isinstance(f, int) else sum(f) for f in self.forms)

    def values(self, numbers: Sequence[Any]) -> list[Any]:
        """Return the inputs as abstract values made of ``numbers``, in order."""
        waiting = iter(numbers)
        made: list[Any] = []
        for form in self.forms:
            if form is None:
                made.append(next(waiting))
            elif isinstance(form, int):
                made.append([next(waiting) for _ in range(form)])
            else:
                made.append([next(waiting) if there else None for there in form])
        return made


def shapes(domain: Domain, size: int) -> Iterator[Shape]:
    """Yield the shapes whose largest input has exactly ``size`` elements or nodes, the smallest first.

    Where all inputs are single numbers there is one shape, of size 0.
    """
    rows = [_forms(item, size) for item in domain.inputs]
    if all(item.kind == "int" for item in domain.inputs):
        if size == 0:
            yield Shape((None,) * len(rows))
        return
    found = [Shape(tuple(forms)) for forms in product(*rows)]
    sizes = {shape: _size(shape) for shape in found}
    yield from sorted((s for s in found if sizes[s] == size), key=lambda s: sum(s.leaves))


def _size(shape: Shape) -> int:
    pairs = zip(shape.forms, shape.leaves, strict=True)
    return max((leaves for form, leaves in pairs if form is not None), default=0)


def _forms(item: Input, size: int) -> list[Form]:
    low = 1 if "nonempty" in item.words else 0
    match item.kind:
        case "int":
            return [None]
        case "tree" | "search_tree":
            return [form for n in range(low, size + 1) for form in trees(n)]
    return list(range(low, size + 1))


@cache
def trees(n: int) -> tuple[tuple[bool, ...], ...]:
    """Return the level-order patterns of all binary trees of ``n`` nodes, without holes at the end."""
    if n == 0:
        return ((),)
    found: list[tuple[bool, ...]] = []

    def grow(form: tuple[bool, ...], used: int, waiting: int) -> None:
        if used == n:
            while not form[-1]:
                form = form[:-1]
            found.append(form)
        elif waiting:
            grow((*form, True), used + 1, waiting + 1)
            grow((*form, False), used, waiting - 1)

    grow((True,), 1, 2)
    return tuple(dict.fromkeys(found))


def inorder(form: tuple[bool, ...]) -> list[int]:
    """Return the places of a tree's numbers, counted in level order, as an in-order walk meets them."""
    nodes = [k for k, there in enumerate(form) if there]
    number = {place: k for k, place in enumerate(nodes)}
    children: dict[int, list[int | None]] = {k: [None, None] for k in range(len(nodes))}
    for place, there in enumerate(form[1:]):
        if there:
            children[place // 2][place % 2] = number[place + 1]
    found: list[int] = []
    waiting: list[int] = []
    node: int | None = 0 if nodes else None
    while waiting or node is not None:
        while node is not None:
            waiting.append(node)
            node = children[node][0]
        node = waiting.pop()
        found.append(node)
        node = children[node][1]
    return found


def orders(domain: Domain, shape: Shape) -> list[tuple[int, int, bool]]:
    """Return what is assumed of the numbers: ``(i, j, strict)`` for number i (strictly) below number j."""
    found: list[tuple[int, int, bool]] = []
    start = 0
    for item, form, count in zip(domain.inputs, shape.forms, shape.leaves, strict=True):
        if item.kind == "search_tree" and isinstance(form, tuple):
            found += [(start + i, start + j, True) for i, j in pairwise(inorder(form))]
        elif "sorted" in item.words:
            strict = "distinct" in item.words
            found += [(start + k, start + k + 1, strict) for k in range(count - 1)]
        start += count
    return found


def apart(domain: Domain, shape: Shape) -> list[tuple[int, int]]:
    """Return the pairs of numbers that are assumed to differ, beyond those that ``orders`` sets apart."""
    found: list[tuple[int, int]] = []
    start = 0
    for item, count in zip(domain.inputs, shape.leaves, strict=True):
        if "distinct" in item.words and "sorted" not in item.words and item.kind != "search_tree":
            found += [(start + i, start + j) for j in range(count) for i in range(j)]
        start += count
    return found


def ranges(domain: Domain, shape: Shape) -> list[tuple[int, int]]:
    """Return the range of each number."""
    found: list[tuple[int, int]] = []
    for item, own, count in zip(domain.inputs, domain.ranges, shape.leaves, strict=True):
        low = own[0] if item.low is None else max(own[0], item.low)
        high = own[1] if item.high is None else min(own[1], item.high)
        found += [(low, high)] * count
    return found


_NAMES = {"array": "arrays of length", "list": "lists of length", "tree": "trees of at most"}


def bound(domain: Domain, size: int, numbers: str = "") -> str:
    """Say in words which inputs are covered up to ``size``."""
    parts = []
    for kind in dict.fromkeys("tree" if i.kind == "search_tree" else i.kind for i in domain.inputs):
        if kind == "tree":
            parts.append(f"trees of at most {size} nodes")
        elif kind != "int":
            parts.append(f"{_NAMES[kind]} <= {size}")
    found = ["all " + " and ".join(parts)] if parts else []
    return ", ".join([*found, numbers or numbers_of(domain)])


def numbers_of(domain: Domain) -> str:
    """Say in words which numbers are covered."""
    said = []
    for item, (low, high) in zip(domain.inputs, domain.ranges, strict=True):
        named = item.low is not None or item.high is not None
        low = low if item.low is None else max(low, item.low)
        high = high if item.high is None else min(high, item.high)
        words = {INT: "all 32-bit integers", WIDE: "all 64-bit integers"}.get((low, high))
        said.append(words if words and not named else f"all integers {low}..{high}")
    return " and ".join(dict.fromkeys(said))
