"""What two functions are tried on: edge cases, inputs around numbers that stand in the texts, random ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from math import isqrt
from pathlib import Path
from random import Random
from typing import Any

from pinball.equal.small import LETTERS
from pinball.forge import inputs as making
from pinball.forge import shapes
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Input, Reference

LONGEST = {"c": 1100, "python": 300}
"""How long inputs around a number of the texts may be."""

_CONSTANTS = 10
_LETTERS = 6
_QUOTED = re.compile(r"'([^'\\\n]{1,12})'|\"([^\"\\\n]{1,12})\"")
_EXTREMES = (46340, 46341, (1 << 30), (1 << 31) - 2, (1 << 31) - 1, -(1 << 31), -(1 << 31) + 1)


def constants(*texts: str) -> tuple[int, ...]:
    """Return the numbers and characters that stand in programs, but for 0, 1 and 2; at most ten."""
    found: dict[int, None] = {}
    for text in texts:
        plain = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.DOTALL)
        for word in re.findall(r"(?<![\w.])(0[xX][0-9a-fA-F]+|\d+)(?=[uUlL]*\b)(?!\.\d)", plain):
            number = int(word, 0) if word[:2].lower() == "0x" or not word.startswith("0") else int(word, 10)
            if 2 < number < 1 << 63:
                found[number] = None
        found.update({ord(c): None for c in re.findall(r"'([^'\\])'", plain)})
    return tuple(list(found)[:_CONSTANTS])


def letters(*texts: str) -> str:
    """Return the characters that stand between quotes in programs, up to six; three others if few do."""
    words = (word for text in texts for pair in _QUOTED.findall(text) for word in pair)
    return "".join(dict.fromkeys("".join(words) + LETTERS))[:_LETTERS]


@lru_cache(64)
def edges(items: tuple[Input, ...], count: int, seed: int) -> tuple[Inputs, ...]:
    """Return about ``count`` inputs: edge cases of each kind, then small random ones.

    Integers beside a sequence are free, an element of it or a place in it, in turns.
    """
    rng = Random(seed)
    if all(item.kind == "int" for item in items):
        return _numbers(len(items), count, rng)
    rows: list[list[Inputs]] = []
    order = sorted(
        range(len(items)), key=lambda k: items[k].kind == "int"
    )  # an integer is tied to what stands before
    back = [order.index(k) for k in range(len(items))]
    variants = _variants([items[k] for k in order])
    for variant in variants:
        rows.append(list(making.tests(_pattern(variant), max(24, count // len(variants)), rng)))
    found: dict[str, Inputs] = {}
    for row in (test for group in rows for test in group):
        found.setdefault(repr(row), tuple(row[k] for k in back))
    return tuple(found.values())


def _numbers(inputs: int, count: int, rng: Random) -> tuple[Inputs, ...]:
    """Return integers alone: small ones first, powers of two and ten, products of primes."""
    first = [(k,) * inputs for k in (0, 1, 2, 3, 5, 7, 10, 12, 16, 25, -1, -7)]
    telling = (0, 1, 2, 3, 4, 6, 8, 9, 12, 13, 15, 27, 30, 64, 97, 100, 255, 1000, 1024, 2310, -2, -9, -100)
    drawn = [tuple(rng.choice((*telling, rng.randint(-9, 60))) for _ in range(inputs)) for _ in range(count)]
    return tuple(dict.fromkeys([*first, *drawn]))


def _variants(items: Sequence[Input]) -> list[tuple[Input, ...]]:
    long = next((i for i in items if i.kind in ("array", "list", "tree")), None)
    if long is None or all(i.kind != "int" for i in items):
        return [tuple(items)]
    ties: list[tuple[str, str] | None] = [None, ("element", long.name), ("index", long.name)]
    if long.kind == "tree":
        ties.pop()
    rows = [tuple(replace(i, relation=tie) if i.kind == "int" else i for i in items) for tie in ties]
    if any(i.kind in ("array", "list") for i in items):
        ordered = tuple(
            replace(i, words=frozenset({"sorted"})) if i.kind in ("array", "list") else i for i in rows[1]
        )
        rows.insert(2, ordered)
    return rows


def _pattern(items: tuple[Input, ...]) -> Reference:
    """Return what makes inputs and computes nothing."""
    return Reference("array", "", items, "none", "", False, lambda *_: None, {}, "", Path(), "")


# --- from the texts, and at random --------------------------------------------------------------------------


def mined(items: Sequence[Input], numbers: Sequence[int], longest: int, rng: Random) -> list[Inputs]:
    """Return inputs around numbers that stand in the texts: as values, and as lengths up to ``longest``."""
    found: list[Inputs] = []
    near = [v for n in numbers for v in (n, n - 1, n + 1, -n)] or [0]
    for number in numbers:
        for value in (number - 1, number, number + 1, -number):
            for _ in range(4):
                found.append(tuple(_valued(i, value, rng) for i in items))
        if number <= longest and any(i.kind != "int" for i in items):
            for length in (number - 1, number, number + 1, number + 2):
                for order in ("random", "sorted", "reversed", "equal"):
                    found.append(_long(items, length, order, rng))
                for _ in range(4):
                    found.append(_filled(items, length, near, rng))
                for value in near[:12]:
                    found.append(_filled(items, length, [value], rng))
    return found


def _filled(items: Sequence[Input], length: int, values: Sequence[int], rng: Random) -> Inputs:
    """Return long inputs made of certain values."""
    made = _long(items, length, "random", rng)
    rows: list[Any] = []
    for item, value in zip(items, made, strict=True):
        if item.kind in ("array", "list"):
            rows.append([rng.choice(values) for _ in range(length)])
        elif item.kind == "int":
            rows.append(rng.choice(values))
        else:
            rows.append(value)
    return tuple(rows)


def _valued(item: Input, value: int, rng: Random) -> Any:
    near = [value, value + 1, value - 1, 0, value, rng.randint(-9, 9)]
    match item.kind:
        case "int":
            return rng.choice(near[:3]) if rng.random() < 0.8 else value
        case "array" | "list":
            return [rng.choice(near) for _ in range(rng.choice((1, 1, 2, 3, 6)))]
        case "string":
            code = chr(value) if 32 <= value < 127 else "a"
            return "".join(rng.choice((code, "a", "b", " ", "1")) for _ in range(rng.choice((1, 2, 5))))
        case "tree":
            return [rng.choice(near) for _ in range(rng.choice((1, 2, 3, 3)))]
    return [[rng.choice(near) for _ in range(2)] for _ in range(2)]


def _long(items: Sequence[Input], length: int, order: str, rng: Random) -> Inputs:
    made: dict[str, Any] = {}
    for item in items:
        rows = [v for v in made.values() if isinstance(v, list)]
        if item.kind == "int":
            values = [v for row in rows for v in row if isinstance(v, int)]
            made[item.name] = rng.choice([*values[:1], *values[-1:], 3, -1, length])
        elif item.kind == "matrix":
            side = min(length, 24)
            made[item.name] = shapes.random_matrix(item, side, side, rng)
        elif item.kind == "tree":
            made[item.name] = shapes.shaped_tree(item, min(length, 200), "random", rng)
        elif item.kind == "string":
            made[item.name] = "".join(rng.choice("ab 1") for _ in range(length))
        else:
            made[item.name] = shapes.ordered_sequence(item, length, order, rng)
    return tuple(made.values())


def ends(items: Sequence[Input], ranges: Sequence[tuple[int, int]], rng: Random) -> list[Inputs]:
    """Return inputs with the ends of what the parameters can hold, and around half of it and its root."""
    found = []
    for low, high in dict.fromkeys(ranges):
        middle = (high // 2, high // 2 + 1, low // 2, low // 2 - 1, isqrt(high))
        for value in (low, low + 1, high, high - 1, *middle):
            for _ in range(3):
                found.append(tuple(_valued(i, value, rng) for i in items))
            found.append(tuple(value if i.kind == "int" else _valued(i, value, rng) for i in items))
    return found


def random(items: Sequence[Input], count: int, rng: Random, own: str = LETTERS) -> list[Inputs]:
    """Return ``count`` inputs of growing size; some with few values that lie close, some with huge ones.

    Half of the strings are made of the characters in ``own``.
    """
    found = []
    for turn in range(count):
        size = rng.choice((3, 5, 8, 12, 12, 17, 24, 40))
        found.append(tuple(_any(i, size, turn % 8, rng, own) for i in items))
    return found


def narrow(items: Sequence[Input], count: int, rng: Random) -> list[Inputs]:
    """Return inputs that honour what programs often take for granted: nothing negative, in order, none twice.

    Integers beside them are tied: an element, a place, the sum or the difference of two elements.
    """
    return [_narrow(items, turn, rng) for turn in range(count)]


def _narrow(items: Sequence[Input], turn: int, rng: Random) -> Inputs:
    made: dict[str, Any] = {}
    for item in sorted(items, key=lambda i: i.kind == "int"):
        n, high = rng.randint(1, 8), rng.choice((9, 20, 60))
        row = rng.sample(range(high), n) if turn % 4 < 3 else [rng.randrange(high) for _ in range(n)]
        match item.kind:
            case "array" | "list":
                made[item.name] = row if turn % 2 else sorted(row)
            case "int":
                made[item.name] = _tied([v for value in made.values() for v in _flat_numbers(value)], rng)
            case "tree":
                ordered = replace(item, kind="search_tree", low=0, high=high)
                made[item.name] = shapes.shaped_tree(ordered, n, rng.choice(shapes.SHAPES), rng)
            case _:
                made[item.name] = _any(item, 8, turn % 8, rng, LETTERS)
    return tuple(made[item.name] for item in items)


def _tied(values: Sequence[int], rng: Random) -> int:
    """Return a number that has to do with the others."""
    if not values:
        return rng.randint(0, 40)
    x, y = rng.choice(values), rng.choice(values)
    return rng.choice((x, x + y, x + y, abs(x - y), x + 1, rng.randrange(len(values)), rng.randint(0, 40)))


def _flat_numbers(value: Any) -> Iterator[int]:
    return (v for v in _flat(value) if v is not None) if isinstance(value, list | int) else iter(())


def _any(item: Input, size: int, turn: int, rng: Random, own: str) -> Any:
    n = rng.randint(0, size)
    low, high = {0: (0, 1), 1: (5, 7), 2: (-1000, 1000), 3: (0, 255)}.get(turn, (-9, 9))
    match item.kind:
        case "int" if turn == 4 and rng.random() < 0.5:
            return rng.choice(_EXTREMES)
        case "int":
            return rng.randint(low, high) if rng.random() < 0.7 else rng.randint(-2, size)
        case "string":
            alphabet = ("ab", "abcdefgh XYZ", "0123456789", "()[]{}", own, own, own, own + "ab 1")[turn]
            return "".join(rng.choice(alphabet) for _ in range(n))
        case "tree":
            ordered = replace(item, kind="search_tree") if turn % 2 else item
            return shapes.shaped_tree(ordered, min(n, 24), rng.choice(shapes.SHAPES), rng)
        case "matrix":
            side = rng.randint(1, min(size, 6))
            square = side if rng.random() < 0.7 else rng.randint(1, 6)
            return [[rng.randint(low, high) for _ in range(square)] for _ in range(side)]
    row = [rng.randint(low, high) for _ in range(n)]
    if turn == 4 and row:
        row[rng.randrange(len(row))] = rng.choice(_EXTREMES)
    if turn == 5:
        row.sort()
    if turn == 6:
        row.sort(reverse=True)
    return row


# --- what fits ----------------------------------------------------------------------------------------------


def fitting(tests: Iterable[Inputs], ranges: Sequence[tuple[int, int]]) -> list[Inputs]:
    """Return the tests whose numbers the parameters of both functions can hold, each once."""
    found: dict[str, Inputs] = {}
    for test in tests:
        if all(_within(v, low, high) for v, (low, high) in zip(test, ranges, strict=True)):
            found.setdefault(repr(test), test)
    return list(found.values())


def _within(value: Any, low: int, high: int) -> bool:
    match value:
        case int():
            return low <= value <= high
        case list():
            return all(_within(v, low, high) for v in value)
    return True


def size(test: Inputs) -> tuple[int, int, str]:
    """Order inputs: fewer elements first, then smaller numbers."""
    flat = [v for value in test for v in _flat(value)]
    return len(flat), sum(abs(v) for v in flat) + sum(v < 0 for v in flat), repr(test)


def _flat(value: Any) -> Iterator[int]:
    match value:
        case int():
            yield value
        case str():
            yield from (ord(c) - ord("a") for c in value)
        case list():
            for item in value:
                yield from _flat(item)
