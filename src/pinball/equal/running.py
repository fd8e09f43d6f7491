"""Run one function on many inputs and see it in several ways; put two such rows side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.equal.sides import Side
from pinball.equal.ways import Way
from pinball.forge import engine, pythons
from pinball.forge.engine import Batch, Limits, Status, Task
from pinball.forge.inputs import Inputs
from pinball.forge.values import digest

OPERATIONS = {"c": 1_000_000, "python": 300_000}
"""What one call may take before it counts as not ended."""

_PART = 64  # inputs that share one task in C: where one does not end, the rest of them is run again
_ROUNDS = 4

_STOPPED = frozenset(map(int, (
    Status.FUEL, Status.STACK, Status.MEMORY, Status.OUTPUT, Status.UNSUPPORTED, Status.NOT_RUN,
)))  # fmt: skip
_WORDS = {
    Status.NULL_POINTER: "null pointer", Status.OUT_OF_BOUNDS: "out of bounds",
    Status.USE_AFTER_FREE: "use after free", Status.UNINITIALISED: "a value never set",
    Status.WRONG_TYPE: "memory read as another type", Status.READ_ONLY: "a write to what is read-only",
    Status.OVERFLOW: "overflow", Status.DIVISION: "division by zero or beyond the largest number",
    Status.SHIFT: "shift", Status.BAD_FREE: "free of what was not allocated",
    Status.NO_VALUE: "the value of a function that returned none",
    Status.BAD_CALL: "a call that does not fit",
    Status.POINTER: "pointers of different objects compared",
}  # fmt: skip
_RAISED = {
    Status.NULL_POINTER: "an error about None", Status.OUT_OF_BOUNDS: "IndexError or KeyError",
    Status.UNINITIALISED: "NameError", Status.WRONG_TYPE: "TypeError or AttributeError",
    Status.DIVISION: "ZeroDivisionError", Status.SHIFT: "ValueError", Status.BAD_CALL: "ValueError",
    Status.EXIT: "SystemExit",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ran:
    """One function on ``T`` inputs, seen in ``W`` ways; the first is what it prints.

    ``status`` and ``digests`` have the shape (W, T).
    """

    status: NDArray[np.uint8]
    digests: NDArray[np.uint64]


class Runner:
    """Runs one function; what did not compile says so in ``refused``."""

    def __init__(self, side: Side, seed: int) -> None:
        self.side, self.seed = side, seed
        self.text = side.code.text
        self.refused = ""
        self.outside = False  # C that the engine does not know, which a compiler may

    def prepare(self, way: Way, names: tuple[str, ...], test: Inputs, budget: Budget) -> None:
        """Compile the whole file, or else the slice, and note whether and why neither can be run."""
        for text in dict.fromkeys((self.side.code.text, self.side.slice)):
            self.text = text
            batch = self.batches([self.task(way, names, (test,))], budget)[0]
            if batch.ended:
                self.refused, self.outside = f"it could not be run: {batch.ended}", True
            elif not len(batch.compiles) and not budget.left():
                self.refused, self.outside = "there was no time left to run it", True
            elif not len(batch.compiles):
                self.refused, self.outside = "it uses something that the engine does not know", True
            elif not batch.compiles[0]:
                self.refused, self.outside = f"it does not compile: {batch.messages[0]}", False
            else:
                self.refused, self.outside = "", False
                return

    def values(
        self, way: Way, names: tuple[str, ...], tests: tuple[Inputs, ...], budget: Budget
    ) -> list[Any]:
        """Return what one way shows of each input; nothing where it shows nothing."""
        task = self.task(way, names, tests, outputs=True)
        if self.side.language == "python":
            return pythons.outputs(task, budget)
        given = self.batches([task], budget)[0].outputs
        return [*given, *[None] * (len(tests) - len(given))]

    def task(
        self, way: Way, names: tuple[str, ...], tests: tuple[Inputs, ...], outputs: bool = False
    ) -> Task:
        """Return one task of the forge's judges: this function on some inputs, seen in one way."""
        limits = Limits(operations=OPERATIONS[self.side.language], first_tests=len(tests))
        text = self.text + way.source
        return Task(text, (), way.call, names, tests, _NOTHING, rng=self.seed, limits=limits, outputs=outputs)

    def batches(self, tasks: Sequence[Task], budget: Budget) -> list[Batch]:
        """Run tasks of this function's language."""
        return engine.run(tasks, budget) if self.side.language == "c" else pythons.run(tasks, budget)

    def says(self, status: int) -> str:
        """Say in words how a call ended that did not end well."""
        known = Status(status)
        if known == Status.FUEL:
            return f"did not end within {OPERATIONS[self.side.language]:,} operations"
        if status in _STOPPED:
            return f"stopped: {known.name.lower().replace('_', ' ')}"
        if known == Status.EXIT:
            return "ended the process with a failure"
        if known == Status.CYCLIC:
            return "a list or tree that never ends"
        if self.side.language == "python":
            return f"raises {_RAISED.get(known, known.name.lower())}"
        return f"undefined: {_WORDS.get(known, known.name.lower())}"

    def stopped(self, status: int) -> bool:
        """Tell whether a limit ended a call, which says nothing of what it means."""
        return status in _STOPPED or (status == Status.OVERFLOW and self.side.language == "python")

    def undefined(self, status: int) -> bool:
        """Tell whether a call has no meaning: undefined behaviour in C, never in Python."""
        plain = (Status.OK, Status.EXIT, Status.CYCLIC)
        return self.side.language == "c" and not self.stopped(status) and status not in plain


_NOTHING: dict[str, tuple[Inputs, ...]] = {}


def run_both(
    a: Runner,
    b: Runner,
    ways: tuple[Sequence[Way], Sequence[Way]],
    names: tuple[str, ...],
    tests: Sequence[Inputs],
    budget: Budget,
) -> tuple[Ran, Ran]:
    """Run two functions on all tests, each in its ways; two programs in C share a process.

    Inputs behind one that does not end are run again without it.
    """
    sides = list(zip((a, b), ways, strict=True))
    found = tuple(
        Ran(
            np.full((len(row), len(tests)), Status.NOT_RUN, dtype=np.uint8),
            np.zeros((len(row), len(tests)), dtype=np.uint64),
        )
        for _, row in sides
    )
    todo = list(range(len(tests)))
    part = _PART if {a.side.language, b.side.language} == {"c"} else len(tests)
    for _ in range(_ROUNDS):
        if not todo or budget.left() == 0:
            break
        jobs: list[tuple[Runner, Ran, int, list[int], Task]] = []
        for group in [todo[k : k + part] for k in range(0, len(todo), part)]:
            rows = tuple(tests[k] for k in group)
            for (runner, row), ran in zip(sides, found, strict=True):
                jobs += [(runner, ran, w, group, runner.task(way, names, rows)) for w, way in enumerate(row)]
        _do(jobs, budget)
        left = [k for k in todo if any((ran.status[:, k] == Status.NOT_RUN).any() for ran in found)]
        if len(left) == len(todo):
            break
        todo = left
    return found[0], found[1]


def _do(jobs: Sequence[tuple[Runner, Ran, int, list[int], Task]], budget: Budget) -> None:
    """Run tasks, those of one language in one go, and enter what came out."""
    for language in ("c", "python"):
        mine = [job for job in jobs if job[0].side.language == language]
        if not mine:
            continue
        batches = mine[0][0].batches([job[4] for job in mine], budget)
        for (_, ran, way, group, _), batch in zip(mine, batches, strict=True):
            if len(batch.compiles) and batch.compiles[0] and not batch.ended:
                ran.status[way, group] = batch.status[0]
                ran.digests[way, group] = batch.digests[0]


class Seen(IntEnum):
    """What one input says of two functions."""

    AGREE = 0
    DIFFER = 1
    UNDEFINED = 2  # one of them has no meaning there, the other has
    ENDLESS = 3  # one came to its end, the other did not within its limits
    NOTHING = 4  # neither came to its end
    SILENT = 5  # both came to their end, and nothing of what they did could be seen


@dataclass(frozen=True, slots=True)
class Compared:
    """Two functions on ``T`` inputs.

    ``seen`` says of each what became of it (T,), ``way`` the first way in which it shows (T,), ``read`` in
    how many inputs each way could be read for both (W,), ``telling`` on how many inputs more was seen than
    that nothing was printed, ``printed`` whether anything was.
    """

    seen: NDArray[np.uint8]
    way: NDArray[np.int64]
    read: NDArray[np.int64]
    telling: int
    printed: bool
    a: Ran
    b: Ran


def put_together(a: Runner, b: Runner, one: Ran, other: Ran) -> Compared:
    """Compare two rows of runs on the same inputs."""
    ways, tests = one.status.shape
    seen = np.full(tests, Seen.NOTHING, dtype=np.uint8)
    way = np.zeros(tests, dtype=np.int64)
    good_a, good_b = one.status == Status.OK, other.status == Status.OK
    ends = good_a[0] & good_b[0]
    both = good_a & good_b & ends
    apart = both & (one.digests != other.digests)
    seen[ends] = Seen.AGREE
    for t in np.flatnonzero(ends):
        # In one way it can be read on one side alone: a way of looking that the other side never filled.
        for w in range(ways):
            x, y = int(one.status[w, t]), int(other.status[w, t])
            if (x == Status.OK) != (y == Status.OK) and Status.NOT_RUN not in (x, y):
                bad, runner = (x, a) if x != Status.OK else (y, b)
                kind = (
                    Seen.ENDLESS
                    if runner.stopped(bad)
                    else Seen.UNDEFINED
                    if runner.undefined(bad)
                    else Seen.DIFFER
                )
                if seen[t] == Seen.AGREE:
                    seen[t], way[t] = kind, w
    differing = apart.any(axis=0)
    seen[differing] = Seen.DIFFER
    way[differing] = apart.argmax(axis=0)[differing]
    for t in np.flatnonzero(~ends):
        seen[t] = _ended(a, b, int(one.status[0, t]), int(other.status[0, t]))
    silent = one.digests[0] == EMPTY
    shown = both[1:] & ~np.isin(one.digests[1:], BLANK)
    told = shown.any(axis=0) | (both[0] & ~silent)
    agreed = told & (seen == Seen.AGREE)
    seen[(seen == Seen.AGREE) & ~told] = Seen.SILENT
    return Compared(
        seen, way, both.sum(axis=1), int(agreed.sum()), bool((both[0] & ~silent).any()), one, other
    )


def _ended(a: Runner, b: Runner, x: int, y: int) -> Seen:
    """Judge an input on which not both came to their end."""
    if x != Status.OK and y != Status.OK:
        return Seen.NOTHING
    bad, runner = (x, a) if x != Status.OK else (y, b)
    if runner.stopped(bad):
        return Seen.ENDLESS if bad != Status.NOT_RUN else Seen.NOTHING
    return Seen.UNDEFINED if runner.undefined(bad) else Seen.DIFFER


EMPTY = np.uint64(digest([]))
"""The hash of nothing printed."""

BLANK = np.array([digest([None] * n) for n in range(100)][1:], dtype=np.uint64)
"""The hashes of buffers of which nothing was set."""
