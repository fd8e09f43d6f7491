"""Run a function under every guessed call line in every world, and say what its outputs agree with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from pinball.core.errors import BadRequest, Unsupported
from pinball.forge.engine import Batch, Limits, Task
from pinball.forge.values import digest
from pinball.measure.families import Case, family
from pinball.measure.guess import Guess
from pinball.measure.worlds import Answer, World, covers, worlds

LIMITS = Limits(heap_bytes=1 << 20, stack_bytes=1 << 18, operations=60_000, first_tests=6)
_STRUCTURES = {"array": "array", "list": "linked_list", "tree": "binary_tree"}
_FAMILY = "family"


@dataclass(frozen=True, slots=True)
class Trial:
    """One run: a guess in a world."""

    guess: Guess
    world: World
    task: Task


@dataclass(frozen=True, slots=True)
class Match:
    """What a trial agrees with on all of its tests."""

    trial: Trial
    answer: Answer
    exact: bool


def trials(source: str, found: Sequence[Guess]) -> list[Trial]:
    """Return the runs that tell what a function computes."""
    made = []
    for guess in found:
        for world in worlds(guess.kinds):
            if guess.nonempty and not _full(world):
                continue
            text = source + guess.source
            task = Task(text, (), guess.call, guess.names, world.tests, limits=LIMITS, outputs=True)
            made.append(Trial(guess, world, task))
    return made


def _full(world: World) -> bool:
    return all(i.kind == "int" or "nonempty" in i.words for i in world.inputs)


def ended(batch: Batch) -> bool:
    """Tell whether all tests came to their end."""
    return len(batch.compiles) > 0 and bool(batch.compiles[0]) and not batch.status[0].any()


def matches(trial: Trial, batch: Batch) -> list[Match]:
    """Return what the outputs of a trial agree with: references first, else a family."""
    if not ended(batch):
        return []
    table = trial.world.printed if trial.guess.printed else trial.world.answers
    answer = table.get(batch.digests[0].tobytes())
    if answer is not None:
        return [Match(trial, answer, True)]
    outputs = batch.outputs
    if trial.guess.printed:
        for cut in _without_echo(trial.world, outputs):
            row = np.array([digest(o) for o in cut], dtype=np.uint64)
            answer = table.get(row.tobytes())
            if answer is not None:
                return [Match(trial, answer, True)]
    cases: list[Case] = list(zip(trial.world.tests, outputs, strict=True))
    word = _family(trial, cases)
    if not word:
        return []
    structure = _STRUCTURES.get(trial.guess.kinds[0], "")
    return [Match(trial, Answer(_FAMILY, word, structure), False)]


def _family(trial: Trial, cases: Sequence[Case]) -> str:
    if trial.guess.printed and trial.guess.kinds[-1] == "int":
        shown = [out for _, out in cases]
        if all(isinstance(out, list) and len(out) == 1 for out in shown):
            single = [(inputs, out[0]) for inputs, out in cases]
            return family(trial.guess.kinds, single, trial.world.sorted, trial.world.places)
    return family(trial.guess.kinds, cases, trial.world.sorted, trial.world.places)


def _without_echo(world: World, outputs: Sequence[Any]) -> list[list[Any]]:
    """Return the outputs without the input that a program prints before its result, where it does."""
    if world.kinds[0] not in ("array", "list"):
        return []
    echoes = [list(t[0]) for t in world.tests]
    if all(isinstance(o, list) and o[: len(e)] == e for o, e in zip(outputs, echoes, strict=True)):
        return [[o[len(e) :] for o, e in zip(outputs, echoes, strict=True)]]
    return []


def best(found: Sequence[Match]) -> tuple[Match | None, str]:
    """Choose among matches; where they disagree and none is on broader inputs, say so instead."""
    left = [m for m in found if not any(_stronger(other, m) for other in found)]
    words = list(dict.fromkeys(m.answer.label for m in left))
    if len(words) > 1:
        return None, f"agrees with more than one algorithm: {', '.join(sorted(words))}"
    return (left[0], "") if left else (None, "")


def _stronger(one: Match, other: Match) -> bool:
    """Tell whether ``one`` says more than ``other``: the same on broader inputs, or an effect."""
    if one.answer.label == other.answer.label:
        return False
    a, b = one.trial, other.trial
    if a.guess.kinds == b.guess.kinds and a.guess.lengthy and not b.guess.effect:
        return True  # the number returned is the length of the result
    if a.guess.kinds != b.guess.kinds:
        return len(a.guess.kinds) > len(b.guess.kinds) and one.exact >= other.exact
    if one.exact != other.exact and covers(a.world, b.world):
        return one.exact
    return covers(a.world, b.world) and not covers(b.world, a.world)


def runnable(source: str, pairs: Sequence[tuple[Trial, Batch]]) -> Trial | None:
    """Return the first trial on the broadest inputs that ran without a trap, for costs alone."""
    for trial, batch in pairs:
        if ended(batch) and trial.world is worlds(trial.guess.kinds)[0]:
            return trial
    return None


def refused(pairs: Sequence[tuple[Trial, Batch]]) -> str:
    """Return why the engine did not run anything, or nothing."""
    for _, batch in pairs:
        if len(batch.compiles) and not batch.compiles[0]:
            return batch.messages[0]
        if not len(batch.compiles):
            return batch.ended or "outside of what can be run"
    return ""


def encodable(trial: Trial) -> bool:
    """Tell whether the engine takes a trial's task."""
    from pinball.forge._engine import wire

    try:
        wire.encode(trial.task, b"")
    except (BadRequest, Unsupported):
        return False
    return True


def renamed(trial: Trial, **changes: Any) -> Trial:
    """Return the trial with another task."""
    return replace(trial, task=replace(trial.task, **changes))
