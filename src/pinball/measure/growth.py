"""Count how operations and memory grow with the input, for a call line that runs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from random import Random

import numpy as np
from numpy.typing import NDArray

from pinball.forge import complexity
from pinball.forge import inputs as making
from pinball.forge.engine import Batch, Limits, Task
from pinball.forge.inputs import Inputs
from pinball.measure.calling import Guess
from pinball.measure.worlds import World

WAYS = (("O(n)", 128, 5), ("O(n)", 64, 4), ("O(n)", 32, 4), ("O(2^n)", 14, 5))
"""What inputs grow to, one after the other for programs that are too slow or have too little room."""
_LIMITS = Limits(heap_bytes=1 << 24, stack_bytes=1 << 20, operations=3_000_000)


def task(source: str, guess: Guess, world: World, way: int = 0) -> Task:
    """Return the run that counts: no tests, all families of growing inputs."""
    growing = _grown(world, way)
    return Task(source + guess.source, (), guess.call, guess.names, (), growing, limits=_LIMITS)


Counted = tuple[World, Batch, int]
"""Where a function was run, what came out, and the way its inputs grew."""


def classes(rows: Sequence[Counted]) -> list[tuple[str, str]]:
    """Return the classes of worst time and space of each; empty where counts tell none."""
    found = [("", "")] * len(rows)
    groups: dict[tuple[int, ...], list[int]] = {}
    for place, (world, batch, way) in enumerate(rows):
        if len(batch.compiles) and 0 not in batch.counts.shape[:3]:
            groups.setdefault(_sizes(world, way), []).append(place)
    for sizes, places in groups.items():
        operations = np.stack([rows[k][1].counts[0, :, :, 0].max(axis=0) for k in places])
        memory = np.stack([_memory(rows[k][1]) for k in places])
        words = [
            ["" if word == "unknown" else word for word in (complexity.CLASSES[int(c)] for c in column)]
            for column in (
                complexity.classify_many(sizes, operations),
                complexity.classify_many(sizes, memory),
            )
        ]
        for place, time, space in zip(places, *words, strict=True):
            found[place] = (time, space)
    return found


def _memory(batch: Batch) -> NDArray[np.uint64]:
    """Return the most bytes of heap and stack together at each size, (sizes,)."""
    heap, stack, missing = batch.counts[0, :, :, 1], batch.counts[0, :, :, 2], complexity.NOT_MEASURED
    whole = np.where((heap == missing) | (stack == missing), missing, heap + stack)
    most: NDArray[np.uint64] = whole.max(axis=0)
    return most


def stopped(batch: Batch) -> bool:
    """Tell whether some input was not measured: too slow or too deep."""
    return bool((batch.counts[:1] == complexity.NOT_MEASURED).any()) if len(batch.compiles) else True


@cache
def _sizes(world: World, way: int) -> tuple[int, ...]:
    kind, most, count = WAYS[way]
    return making.growing_sizes(world.pattern, kind, most, count)


@cache
def _grown(world: World, way: int) -> dict[str, tuple[Inputs, ...]]:
    return making.growing(world.pattern, _sizes(world, way), Random(2))
