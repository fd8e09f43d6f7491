"""Pairs of programs for ``bench/prove.py``: near misses, rewritten seeds, seeds of one task."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from random import Random

from pinball.bench.equal import Pair, of_seed
from pinball.core.errors import PinballError
from pinball.forge.seeds import Seed, reference_of
from pinball.prove.subject import KINDS, Domain, Subject, domain

_RESULTS = ("stdout", "printed")


@dataclass(frozen=True, slots=True)
class Sides:
    """Two functions that may do the same."""

    what: str
    a: Subject
    b: Subject
    domain: Domain


def provable(seed: Seed) -> bool:
    """Tell whether a seed is called in a way that proofs are made of."""
    kinds = {item.kind for item in reference_of(seed).inputs}
    return kinds <= set(KINDS) and seed.call.stdin is None and seed.call.result.kind not in _RESULTS


def near_misses(seeds: Sequence[Seed], rng: Random) -> Iterator[Pair]:
    """Yield seeds with one fault in them that at least one of the forge's tests shows."""
    order = [seed for seed in seeds if provable(seed)]
    rng.shuffle(order)
    for seed in order:
        try:
            yield from of_seed(seed, rng)[0]
        except PinballError:
            continue


def mixed(seeds: Sequence[Seed], rng: Random, count: int) -> Iterator[Sides]:
    """Yield ``count`` pairs: a third each of near misses, rewritten seeds, and seeds of one task."""
    order = [seed for seed in seeds if provable(seed)]
    by_task: dict[str, list[Seed]] = {}
    for seed in order:
        by_task.setdefault(seed.id.rpartition("/")[0], []).append(seed)
    couples = list(chain.from_iterable(combinations(row, 2) for row in by_task.values()))
    made = 0
    while made < count:
        if made % 3 == 0 and couples:
            one, other = rng.choice(couples)
            own = domain(reference_of(one).inputs)
            yield Sides(f"{one.id} and {other.id}", _subject(one), _subject(other), own)
            made += 1
            continue
        seed = rng.choice(order)
        try:
            near, alike = of_seed(seed, rng)
        except PinballError:
            continue
        for pair in [*near[:1], *([alike] if alike else [])]:
            sides = [Subject(text, seed.language, (seed.call,)) for text in (pair.a, pair.b)]
            own = domain(reference_of(seed).inputs)
            yield Sides(f"{pair.seed}, {pair.rule}", sides[0], sides[1], own)
            made += 1


def _subject(seed: Seed) -> Subject:
    return Subject(seed.text, seed.language, (seed.call,))


def looked_at_alike(seeds: dict[str, Seed], task: str) -> list[Seed]:
    """Return the seeds of one task whose result is one that proofs know."""
    row = [seed for name, seed in sorted(seeds.items()) if name.startswith(f"{task}/")]
    return [seed for seed in row if provable(seed)]
