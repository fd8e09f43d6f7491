"""Make inputs on which to compare programs: small readable ones, mutations of the user's, random ones."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from pinball.core.program import ARRAY
from pinball.core.request import input_types
from pinball.core.spec import Spec, Value

Inputs = tuple[Value, ...]

_SMALL_INTS = (1, 2, 0, 3, -1, 5)
_SMALL_ARRAYS = (
    (1, 2), (2, 1), (3, 1, 2), (1, 1), (), (1,), (0, 1), (-1, 2), (2, -3, 1), (1, 2, 3, 4), (5, 3, 4, 1, 2),
    (-2, -1), (0,), (4, -4, 4, 2), (7, 0, -5, 2, 2, 9),
)  # fmt: skip


def probes(spec: Spec, count: int, seed: int = 0) -> tuple[Inputs, ...]:
    """Return at most ``count`` different inputs of the request's types, without those of its examples.

    The readable ones come first. All integers stay within the span of the examples, or [-10, 10] where that
    is wider, but for a mutation by one.
    """
    known = {example.inputs for example in spec.examples}
    found: dict[Inputs, None] = {}
    for inputs in _stream(spec, random.Random(seed), 4 * count):
        if inputs not in known:
            found[inputs] = None
        if len(found) == count:
            break
    return tuple(found)


def _stream(spec: Spec, rng: random.Random, tries: int) -> Iterator[Inputs]:
    types = input_types(spec)
    for k in range(max(len(_SMALL_ARRAYS), len(_SMALL_INTS))):
        yield tuple(_small(kind, k + place) for place, kind in enumerate(types))
    span = _span(spec)
    makers: tuple[Callable[[], Inputs], ...] = (
        lambda: _mutated(rng.choice(spec.examples).inputs, rng),
        lambda: tuple(_random(kind, span, rng) for kind in types),
        lambda: tuple(_small(kind, rng.randrange(100)) for kind in types),
    )
    for k in range(tries):
        yield makers[k % len(makers)]()


def _small(kind: str, k: int) -> Value:
    return _SMALL_ARRAYS[k % len(_SMALL_ARRAYS)] if kind == ARRAY else _SMALL_INTS[k % len(_SMALL_INTS)]


def _span(spec: Spec) -> tuple[int, int]:
    numbers = [-10, 10]
    for example in spec.examples:
        for value in example.inputs:
            numbers.extend(value if isinstance(value, tuple) else [] if value is None else [value])
    return min(numbers), max(numbers)


def _random(kind: str, span: tuple[int, int], rng: random.Random) -> Value:
    low, high = span if rng.random() < 0.5 else (-10, 10)
    if kind != ARRAY:
        return rng.randint(0, 5) if rng.random() < 0.7 else rng.randint(low, high)
    return tuple(rng.randint(low, high) for _ in range(rng.randint(0, 10)))


def _mutated(inputs: Inputs, rng: random.Random) -> Inputs:
    place = rng.randrange(len(inputs))
    return tuple(_nudged(value, rng) if k == place else value for k, value in enumerate(inputs))


def _nudged(value: Value, rng: random.Random) -> Value:
    if not isinstance(value, tuple):
        return _nearby(value or 0, rng)
    items = list(value)
    if not items:
        return (rng.randint(-10, 10),)
    k = rng.randrange(len(items))
    match rng.randrange(5):
        case 0:
            del items[k]
        case 1:
            items.insert(k, items[rng.randrange(len(items))])
        case 2:
            items[k] = _nearby(items[k], rng)
        case 3:
            rng.shuffle(items)
        case _:
            items = items[:k]
    return tuple(items)


def _nearby(number: int, rng: random.Random) -> int:
    """Return a number near ``number`` that fits in 64 bits."""
    other = rng.choice((number + 1, number - 1, -number, 0))
    return other if -(2**63) <= other < 2**63 else 0
