"""Count how operations and memory grow with the input, for a call line that runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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


def tasks(source: str, guess: Guess, world: World, way: int = 0) -> list[Task]:
    """Return the run that counts: no tests, all families of growing inputs.

    Where the guess has work of its own, a second one counts that alone.
    """
    growing = _grown(world, way)
    return [
        Task(source + text, (), guess.call, guess.names, (), growing, limits=_LIMITS)
        for text in (guess.source, guess.idle)[: 2 if guess.idle else 1]
    ]


def joined(batches: Sequence[Batch]) -> Batch:
    """Return the counts of the first batch, without those of the second where there is one."""
    whole, *idle = batches
    if not idle or not len(idle[0].compiles) or idle[0].counts.shape != whole.counts.shape:
        return whole
    own, missing = idle[0].counts, complexity.NOT_MEASURED
    unknown = (whole.counts == missing) | (own == missing)
    counts = np.where(unknown, missing, np.maximum(whole.counts, own) - own)
    if np.ptp(own[..., 2]):  # two calls one after the other: the deeper stack hides the other one
        counts[..., 2] = missing
    return replace(whole, counts=counts)


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
        times, spaces = _words(sizes, operations), _words(sizes, memory)
        for place, row, time, space in zip(places, operations, times, spaces, strict=True):
            # A logarithm is a step or two at small sizes, which are looked at where larger ones cannot be.
            steps = time == "O(1)" and rows[place][2] > 0 and np.ptp(row) > 0
            found[place] = ("" if steps else time, space)
    return found


def _words(sizes: tuple[int, ...], counts: NDArray[np.uint64]) -> list[str]:
    words = (complexity.CLASSES[int(c)] for c in complexity.classify_many(sizes, counts))
    return ["" if word == "unknown" else word for word in words]


def _memory(batch: Batch) -> NDArray[np.uint64]:
    """Return the most bytes of heap and stack together at each size, (sizes,)."""
    heap, stack, missing = batch.counts[0, :, :, 1], batch.counts[0, :, :, 2], complexity.NOT_MEASURED
    whole = np.where((heap == missing) | (stack == missing), missing, heap + stack)
    most: NDArray[np.uint64] = whole.max(axis=0)
    return most


def stopped(batch: Batch) -> bool:
    """Tell whether some input was not measured: too slow or too deep."""
    operations = batch.counts[:1, :, :, 0]
    return bool((operations == complexity.NOT_MEASURED).any()) if len(batch.compiles) else True


@cache
def _sizes(world: World, way: int) -> tuple[int, ...]:
    kind, most, count = WAYS[way]
    return making.growing_sizes(world.pattern, kind, most, count)


@cache
def _grown(world: World, way: int) -> dict[str, tuple[Inputs, ...]]:
    return making.growing(world.pattern, _sizes(world, way), Random(2))
