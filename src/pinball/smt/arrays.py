"""Arrays of known greatest length whose length, elements and order may be symbolic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pinball.core.errors import Unsupported
from pinball.smt.words import (
    Truth,
    Word,
    arithmetic,
    choose,
    compare,
    conjunction,
    disjunction,
    negation,
    pick,
    width,
)


@dataclass(frozen=True, slots=True)
class Array:
    """An array: element ``i`` is there where ``present[i]``; what is absent comes last and is 0."""

    present: tuple[Truth, ...]
    items: tuple[Word, ...]


def element(array: Array, index: Word) -> Word:
    """Return the element at ``index``, from the end where it is negative; 0 where there is none."""
    if isinstance(index, int):
        if index >= 0:
            return array.items[index] if index < len(array.items) else 0
        return pick(lengths(array.present)[-index:], array.items[: len(array.items) + index + 1])
    place = from_end(index, count(array.present))
    return pick([compare("==", place, i) for i in range(len(array.items))], array.items)


def from_end(index: Word, size: Word) -> Word:
    """Return a Python index counted from the start; still negative where it lies before the start."""
    return choose(compare("<", index, 0), arithmetic("+", index, size, []), index)


def lengths(present: Sequence[Truth]) -> list[Truth]:
    """Return, for each n, whether exactly the first n elements are present."""
    edges = [True, *present, False]
    return [conjunction((edges[n], negation(edges[n + 1]))) for n in range(len(present) + 1)]


def count(kept: Sequence[Truth]) -> Word:
    """Return how many of ``kept`` hold, by adding pairs."""
    words: list[Word] = [choose(truth, 1, 0) for truth in kept] or [0]
    return _sum(words)


def _sum(words: list[Word]) -> Word:
    while len(words) > 1:
        pairs = [arithmetic("+", a, b, []) for a, b in zip(words[::2], words[1::2], strict=False)]
        words = pairs + words[len(words) & ~1 :]
    return words[0]


def masked(present: Sequence[Truth], items: Sequence[Word]) -> Array:
    """Return a sequence whose absent elements are 0; ``present`` has no gaps."""
    pairs = zip(present, items, strict=True)
    return Array(tuple(present), tuple(choose(p, item, 0) for p, item in pairs))


def backwards(array: Array) -> Array:
    """Return the elements from last to first."""
    ends = lengths(array.present)
    n = len(array.items)
    items = [pick(ends[i + 1 :], array.items[: n - i]) for i in range(n)]
    return Array(array.present, tuple(items))


def shifted(array: Array, start: Word) -> Array:
    """Return the elements from ``start`` on."""
    n = len(array.items)
    starts = [compare("<=", start, 0), *(compare("==", start, k) for k in range(1, n))]
    present, items = [], []
    for place in range(n):
        here = starts[: n - place]
        present.append(
            disjunction(conjunction(pair) for pair in zip(here, array.present[place:], strict=True))
        )
        items.append(pick(here, array.items[place:]))
    return Array(tuple(present), tuple(items))


def compact(kept: Sequence[Truth], items: Sequence[Word]) -> Array:
    """Return the kept elements without gaps; ``counts[k]`` says that k were kept so far."""
    if all(a is True or b is False for a, b in pairwise(kept)):
        return masked(kept, items)
    n = len(items)
    counts: list[Truth] = [True]
    landed: list[list[Truth]] = [[] for _ in range(n)]
    for truth in kept:
        for place in range(n):
            landed[place].append(conjunction((truth, counts[place])) if place < len(counts) else False)
        stay = [conjunction((negation(truth), c)) for c in (*counts, False)]
        step = [conjunction((truth, c)) for c in (False, *counts)]
        counts = [disjunction(pair) for pair in zip(stay, step, strict=True)]
    return Array(tuple(disjunction(row) for row in landed), tuple(pick(row, items) for row in landed))


def fold(name: str, array: Array) -> Word | Array:
    """Return ``sum``, ``min``, ``max`` (0 of nothing) or ``sorted`` of an array."""
    match name:
        case "sum":
            return _sum(list(array.items) or [0])
        case "min" | "max":
            best: Word = array.items[0] if array.items else 0
            for present, item in zip(array.present[1:], array.items[1:], strict=True):
                better = compare("<" if name == "min" else ">", item, best)
                best = choose(conjunction((present, better)), item, best)
            return best
        case "sorted":
            return _sorted(array)
    raise Unsupported(f"{name!r} of an array in an SMT search")


def _sorted(array: Array) -> Array:
    """Return the array in order, by Batcher's odd-even merge network; absent elements count as largest."""
    largest = 1 << max((width(item) for item in array.items), default=0)
    pairs = zip(array.present, array.items, strict=True)
    keys = [choose(present, item, largest) for present, item in pairs]
    for i, k in _network(len(keys)):
        swap = compare("<", keys[k], keys[i])
        keys[i], keys[k] = choose(swap, keys[k], keys[i]), choose(swap, keys[i], keys[k])
    return masked(array.present, keys)


def _network(n: int) -> list[tuple[int, int]]:
    """Return the comparators of Batcher's sorting network for ``n`` wires, in order."""
    found = []
    p = 1
    while p < n:
        k = p
        while k >= 1:
            for j in range(k % p, n - k, 2 * k):
                for i in range(min(k, n - j - k)):
                    if (i + j) // (2 * p) == (i + j + k) // (2 * p):
                        found.append((i + j, i + j + k))
            k //= 2
        p *= 2
    return found
