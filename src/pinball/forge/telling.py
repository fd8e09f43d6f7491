"""Choose tests that tell programs that are nearly right from right ones.

Random inputs hardly ever meet a rare output: two arrays with the same numbers, a perfect number. So the
search goes on from inputs with rare outputs to their neighbours (``near.step``) and keeps what it finds on
both sides of a border; then each kind of output has its turn, the rare ones first.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import lru_cache
from itertools import zip_longest
from random import Random
from typing import Any

from pinball.forge import inputs, near
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Reference

EDGES = 24
"""So many edge cases come first; what ends badly in one of them is not run on what is behind them."""
_POOL = 400  # random inputs that the search begins with
_STEPS = 600  # neighbours that it looks at
_FEW = {"bool": 10_000, "int": 2000}
"""Where no more numbers are allowed, all are looked at, by what comes out; of other outputs 600."""


def tests(reference: Reference, count: int, key: int) -> tuple[Inputs, ...]:
    """Return up to ``count`` different inputs, always the same for ``key``; fewer are the first of more."""
    found: dict[str, Inputs] = {}
    for made in _all(reference, count, Random(key)):
        found.setdefault(repr(made), made)
        if len(found) == count:
            break
    return tuple(found.values())


@lru_cache(maxsize=512)
def usual_tests(reference: Reference, count: int, key: int) -> tuple[Inputs, ...]:
    """Return ``tests``, remembered: all seeds of an algorithm are run on the same ones."""
    return tests(reference, count, key)


def _all(reference: Reference, count: int, rng: Random) -> Iterator[Inputs]:
    pool = inputs.tests(reference, _POOL, rng)
    yield from pool[:EDGES]
    yield from _ordered(reference, pool, rng)
    # Behind the pool, where a thousand are wanted: more of both, random ones and what is next to them.
    for made in inputs.tests(reference, max(0, count - _POOL) + 1, rng):
        yield made
        yield near.step(reference, made, made, rng)


def _ordered(reference: Reference, pool: tuple[Inputs, ...], rng: Random) -> Iterator[Inputs]:
    """Yield the pool and what the search found: two by turns of the kinds of output, then a random one."""
    groups = _search(reference, pool, rng)
    turns = zip_longest(*(groups[k] for k in sorted(groups, key=lambda k: (len(groups[k]), repr(k)))))
    told = (made for turn in turns for made in turn if made is not None)
    plain = iter(pool[EDGES:])
    for one, other, third in zip_longest(told, told, plain):
        yield from (made for made in (one, other, third) if made is not None)


def _search(reference: Reference, pool: tuple[Inputs, ...], rng: Random) -> dict[Hashable, list[Inputs]]:
    """Return inputs by kind of output; in each, those at a border first."""
    groups: dict[Hashable, list[Inputs]] = {}
    border: dict[Hashable, dict[str, Inputs]] = {}
    seen: set[str] = set()

    def look(made: Inputs) -> Hashable:
        if repr(made) in seen:
            return None
        seen.add(repr(made))
        kind = kind_of(inputs.given(reference, made), made)
        groups.setdefault(kind, []).append(made)
        return kind

    for made in (*pool, *_every(reference)):
        look(made)
    for _ in range(_STEPS):
        kinds = list(groups)
        kind = min(rng.sample(kinds, min(rng.choice((1, 3)), len(kinds))), key=lambda k: len(groups[k]))
        parent, partner = rng.choice(groups[kind]), rng.choice(groups[kind])
        child = parent
        for _ in range(rng.choice((1, 1, 2, 3))):
            child = near.step(reference, child, partner, rng)
        found = look(child)
        if found is not None and found != kind:
            border.setdefault(found, {})[repr(child)] = child
            border.setdefault(kind, {})[repr(parent)] = parent
    edges = set(map(repr, pool[:EDGES]))
    for kind, rows in groups.items():
        whole = border.get(kind, {}) | {repr(made): made for made in rows}
        groups[kind] = [made for name, made in whole.items() if name not in edges]
    return groups


def _every(reference: Reference) -> Iterator[Inputs]:
    """Yield all inputs of a program of one number, where there are few."""
    if len(reference.inputs) == 1 and reference.inputs[0].kind == "int":
        low, high = inputs.small_bounds(reference.inputs[0])
        if high - low < _FEW.get(reference.output, 600):
            yield from ((n,) for n in range(low, high + 1))


def kind_of(output: Any, made: Inputs) -> Hashable:
    """Return what is alike in outputs: a number itself; how a sequence lies to what it was made from."""
    if not isinstance(output, list | tuple | str):
        return (output,)
    whole = list(output)
    flat = [v for v in made if isinstance(v, list | str)]
    same = tuple(whole == list(v) for v in flat)
    longest = max((len(v) for v in flat), default=0)
    ends = tuple((whole[:1] == list(v)[:1], whole[-1:] == list(v)[-1:]) for v in flat)
    return (min(len(whole), 2), len(whole) - longest if flat else len(whole), same, ends)
