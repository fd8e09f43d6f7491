"""Run every seed in its judge and compare what was measured with what its author says.

``python -m pinball.forge.survey [FOLDER]`` prints each seed that fails a test or disagrees, and the shares.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from random import Random

import numpy as np

from pinball.core.errors import PinballError
from pinball.forge import inputs, label
from pinball.forge.complexity import CLASSES
from pinball.forge.engine import Batch, Limits, Status, Task
from pinball.forge.label import UNKNOWN
from pinball.forge.seeds import Reference, Seed, load_seeds, reference_of

TESTS = 24
LARGEST = 512
SLOW = 128
"""The largest size for Python, whose judge is a hundred times slower."""
SIZES = 6
_LIMITS = Limits(heap_bytes=1 << 24, stack_bytes=1 << 20, operations=30_000_000)
_TOGETHER = 64  # seeds in one run of a judge


@dataclass(frozen=True, slots=True)
class Surveyed:
    """A seed as measured: ``failure`` names the first test that is not as it must be.

    ``time``, ``typical`` and ``space`` are measured classes; the counts are the worst of all families.
    """

    seed: Seed
    failure: str
    time: str
    typical: str
    space: str
    sizes: tuple[int, ...]
    operations: tuple[int, ...]
    memory: tuple[int, ...]

    def disagreements(self) -> tuple[str, ...]:
        """Say where the measured worst case is not the author's."""
        if self.failure:
            return ()
        rows = [
            ("time", self.seed.time, self.time, self.operations),
            ("space", self.seed.space, self.space, self.memory),
        ]
        return tuple(
            f"{what}: {said} by its author, {seen} by counting {counts} at {self.sizes}"
            for what, said, seen, counts in rows
            if said != seen
        )


def survey(seeds: Sequence[Seed], largest: int = LARGEST, sizes: int = SIZES) -> list[Surveyed]:
    """Run every seed on its tests and on inputs of ``sizes`` sizes up to ``largest``, all families."""
    found: list[Surveyed] = []
    for language, judge, most in (("c", "engine", largest), ("python", "pythons", min(largest, SLOW))):
        some = [s for s in seeds if s.language == language]
        for start in range(0, len(some), _TOGETHER):
            part = some[start : start + _TOGETHER]
            references = [reference_of(s) for s in part]
            grown = [
                inputs.growing_sizes(r, s.time, most, sizes) for s, r in zip(part, references, strict=True)
            ]
            tasks = list(map(_task, part, references, grown))
            batches: list[Batch] = import_module(f"pinball.forge.{judge}").run(tasks)
            found += map(_surveyed, part, references, grown, tasks, batches)
    return found


def _task(seed: Seed, reference: Reference, sizes: tuple[int, ...]) -> Task:
    tests, growing = _made(reference, sizes)
    return Task(
        source=seed.text,
        edits=(),
        call=seed.call,
        names=reference.names,
        tests=tests,
        growing=growing,
        limits=_LIMITS,
    )


@cache
def _made(
    reference: Reference, sizes: tuple[int, ...]
) -> tuple[tuple[inputs.Inputs, ...], dict[str, tuple[inputs.Inputs, ...]]]:
    return inputs.tests(reference, TESTS, Random(1)), inputs.growing(reference, sizes, Random(2))


def _surveyed(seed: Seed, reference: Reference, sizes: tuple[int, ...], task: Task, batch: Batch) -> Surveyed:
    facts = label.facts(seed, reference, task.tests)
    if not len(batch.compiles):
        return Surveyed(seed, f"its judge ended: {batch.ended}", UNKNOWN, UNKNOWN, UNKNOWN, sizes, (), ())
    found = label.labels(batch, facts, sizes, tuple(task.growing))
    worst = batch.counts[0].max(axis=0)
    memory = batch.counts[0, :, :, 1] + batch.counts[0, :, :, 2]
    return Surveyed(
        seed=seed,
        failure="" if found.passes[0] else _failure(batch, facts, task),
        time=CLASSES[found.time[0]],
        typical=CLASSES[found.typical[0]],
        space=CLASSES[found.space[0]],
        sizes=sizes,
        operations=tuple(map(int, worst[:, 0])),
        memory=tuple(map(int, memory.max(axis=0))),
    )


def _failure(batch: Batch, facts: label.Facts, task: Task) -> str:
    """Say which test of the base was the first that failed, and how."""
    if not batch.compiles[0]:
        return f"it does not compile: {batch.messages[0]}"
    wrong = (batch.status[0] != 0) | (batch.digests[0] != facts.own.digests)
    first = int(np.flatnonzero(wrong)[0])
    status = Status(int(batch.status[0, first]))
    how = "another output" if status is Status.OK else status.name
    return f"test {first}: {task.tests[first]}: {how}"


def main(arguments: Sequence[str]) -> int:
    """Survey a folder of seeds, print what is not as it should be; return 1 where a seed fails its tests."""
    rows = survey(load_seeds(arguments[0] if arguments else None))
    for row in rows:
        for line in (row.failure, *row.disagreements()):
            if line:
                print(f"{row.seed.id}: {line}")
    for language in ("c", "python"):
        some = [r for r in rows if r.seed.language == language]
        right = [r for r in some if not r.failure]
        if some:
            print(f"{language}: {len(right)} of {len(some)} seeds pass their tests")
            for what in ("time", "typical", "space"):
                agree = sum(getattr(r, what) == getattr(r.seed, what) for r in right)
                print(f"{language}: {what}: {agree} of {len(right)} agree")
    return 1 if any(r.failure for r in rows) else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except PinballError as error:
        sys.exit(str(error))
