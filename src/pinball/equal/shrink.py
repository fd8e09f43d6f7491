"""Make an input small on which two functions differ: fewer elements, then smaller numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from pinball.core.budget import Budget
from pinball.equal import inputs
from pinball.forge.inputs import Inputs

_ROUNDS = 40
_MOST = 240  # candidates a round

Judged = Callable[[Sequence[Inputs]], list[tuple[int, int]]]


def shrink(
    test: Inputs, way: int, kind: int, judged: Judged, ranges: Sequence[tuple[int, int]], budget: Budget
) -> tuple[Inputs, int]:
    """Return the smallest input found that still tells ``kind``, with the way in which it shows.

    ``judged`` says of each input what it tells. Each round keeps the smallest candidate that does.
    """
    for _ in range(_ROUNDS):
        if budget.left() == 0:
            break
        size = inputs.size(test)
        rows = [c for c in inputs.fitting(_candidates(test), ranges) if inputs.size(c) < size]
        rows.sort(key=inputs.size)
        rows = rows[:_MOST]
        if not rows:
            break
        told = [(row, w) for row, (found, w) in zip(rows, judged(rows), strict=True) if found == kind]
        if not told:
            break
        test, way = told[0]
    return test, way


def _candidates(test: Inputs) -> Iterator[Inputs]:
    """Yield inputs that are smaller in one place, and those with all values ranked anew."""
    for place, value in enumerate(test):
        for smaller in _smaller(value):
            yield (*test[:place], smaller, *test[place + 1 :])
    # One number less everywhere keeps keys equal to the elements they are compared with.
    numbers = sorted({v for value in test for v in _numbers(value)})
    for shift in (numbers[0], numbers[-1]) if numbers else ():
        yield tuple(_mapped(v, partial(_less, shift)) for v in test)
    ranks = {n: k for k, n in enumerate(numbers)}
    yield tuple(_mapped(v, lambda n: ranks.get(n, n)) for v in test)
    for number in numbers[:24]:
        for new in (
            0,
            number // 2 if number > 0 else -(-number // 2),
            number - 1 if number > 0 else number + 1,
        ):
            yield tuple(_mapped(v, partial(_instead, number, new)) for v in test)


def _less(shift: int, number: int) -> int:
    return number - shift


def _instead(old: int, new: int, number: int) -> int:
    return new if number == old else number


def _numbers(value: Any) -> Iterator[int]:
    match value:
        case int():
            yield value
        case list():
            for item in value:
                yield from _numbers(item)


def _mapped(value: Any, change: Callable[[int], int]) -> Any:
    match value:
        case int():
            return change(value)
        case list():
            return [_mapped(item, change) for item in value]
    return value


def _smaller(value: Any) -> Iterator[Any]:
    match value:
        case int():
            yield from {
                0,
                value // 2 if value > 0 else -(-value // 2),
                value - (value > 0) + (value < 0),
                abs(value),
            }
        case str():
            yield from (value[:k] + value[k + 1 :] for k in range(len(value)))
            yield from (value[:k] + "a" + value[k + 1 :] for k in range(len(value)))
            yield value[: len(value) // 2]
        case list() if value and isinstance(value[0], list):
            yield value[:-1]
            yield [row[:-1] for row in value]
            yield [row[:-1] for row in value[:-1]]
            for i, row in enumerate(value):
                for j, item in enumerate(row):
                    yield [
                        *value[:i],
                        [*row[:j], item // 2 if item > 0 else 0, *row[j + 1 :]],
                        *value[i + 1 :],
                    ]
        case list() if None in value:
            yield from (value[:k] for k in range(len(value)) if not value[:k] or value[k - 1] is not None)
            yield from _each(value)
        case list():
            half = len(value) // 2
            yield from (value[:half], value[half:], value[: half // 2], value[-(half // 2) :])
            yield from (value[:k] + value[k + 1 :] for k in range(len(value)))
            yield [0] * len(value)
            yield list(range(len(value)))
            for part in (half, half // 2, half // 4, half // 8):
                for k in range(0, len(value), part) if part else ():
                    yield value[:k] + value[k + part :]
                    yield [*value[:k], *[0] * len(value[k : k + part]), *value[k + part :]]
            yield from _each(value)


def _each(row: list[Any]) -> Iterator[list[Any]]:
    for k, item in enumerate(row):
        if isinstance(item, int) and item:
            for new in (0, item // 2 if item > 0 else -(-item // 2)):
                yield [*row[:k], new, *row[k + 1 :]]
