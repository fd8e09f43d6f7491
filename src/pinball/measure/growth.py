"""Count how operations and memory grow with the input, for a call line that runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from random import Random

import numpy as np

from pinball.forge import complexity
from pinball.forge import inputs as making
from pinball.forge.engine import Batch, Limits, Task
from pinball.forge.inputs import Inputs
from pinball.measure.observe import Trial
from pinball.measure.worlds import World

LARGEST = 128
SIZES = 5
_LIMITS = Limits(heap_bytes=1 << 24, stack_bytes=1 << 20, operations=3_000_000)


def task(trial: Trial, exponential: bool = False) -> Task:
    """Return the run that counts: no tests, all families of growing inputs."""
    return replace(
        trial.task, tests=(), growing=_grown(trial.world, exponential), limits=_LIMITS, outputs=False
    )


def classes(trial: Trial, batch: Batch, exponential: bool = False) -> tuple[str, str]:
    """Return the classes of worst time and space; empty where counts tell none."""
    counts = batch.counts
    if not len(batch.compiles) or 0 in counts.shape[:3]:
        return "", ""
    missing = complexity.NOT_MEASURED
    sizes = _sizes(trial.world, exponential)
    operations = counts[:1, :, :, 0].max(axis=1)
    heap, stack = counts[:1, :, :, 1], counts[:1, :, :, 2]
    memory = np.where((heap == missing) | (stack == missing), missing, heap + stack).max(axis=1)
    found = [complexity.CLASSES[int(complexity.classify_many(sizes, row)[0])] for row in (operations, memory)]
    time, space = ("" if word == "unknown" else word for word in found)
    return time, space


def stopped(batch: Batch) -> bool:
    """Tell whether some input was not measured: too slow or too deep."""
    return bool((batch.counts[:1] == complexity.NOT_MEASURED).any()) if len(batch.compiles) else True


def _sizes(world: World, exponential: bool) -> Sequence[int]:
    kind = "O(2^n)" if exponential else "O(n)"
    return making.growing_sizes(world.pattern, kind, LARGEST, SIZES)


@cache
def _grown(world: World, exponential: bool) -> dict[str, tuple[Inputs, ...]]:
    return making.growing(world.pattern, _sizes(world, exponential), Random(2))
