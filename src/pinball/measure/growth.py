"""Count how operations and memory grow with the input, for a call line that runs."""

from __future__ import annotations

from functools import cache
from random import Random

import numpy as np

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


def classes(world: World, batch: Batch, way: int = 0) -> tuple[str, str]:
    """Return the classes of worst time and space; empty where counts tell none."""
    counts = batch.counts
    if not len(batch.compiles) or 0 in counts.shape[:3]:
        return "", ""
    missing = complexity.NOT_MEASURED
    sizes = _sizes(world, way)
    operations = counts[:1, :, :, 0].max(axis=1)
    heap, stack = counts[:1, :, :, 1], counts[:1, :, :, 2]
    memory = np.where((heap == missing) | (stack == missing), missing, heap + stack).max(axis=1)
    found = [complexity.CLASSES[int(complexity.classify_many(sizes, row)[0])] for row in (operations, memory)]
    time, space = ("" if word == "unknown" else word for word in found)
    return time, space


def stopped(batch: Batch) -> bool:
    """Tell whether some input was not measured: too slow or too deep."""
    return bool((batch.counts[:1] == complexity.NOT_MEASURED).any()) if len(batch.compiles) else True


def _sizes(world: World, way: int) -> tuple[int, ...]:
    kind, most, count = WAYS[way]
    return making.growing_sizes(world.pattern, kind, most, count)


@cache
def _grown(world: World, way: int) -> dict[str, tuple[Inputs, ...]]:
    return making.growing(world.pattern, _sizes(world, way), Random(2))
