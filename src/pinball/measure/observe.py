"""Run a function under every guessed call line in every world, and say what its outputs agree with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest, Unsupported
from pinball.forge._engine import wire
from pinball.forge.calls import CallSpec
from pinball.forge.engine import Batch, Limits, Status, Task
from pinball.forge.inputs import Inputs
from pinball.forge.values import digest
from pinball.measure.calling import Guess
from pinball.measure.families import Case, family
from pinball.measure.making import digests, predicted
from pinball.measure.recorded import Recorded
from pinball.measure.worlds import TESTS, Answer, World, bundle, covers, key, worlds

LIMITS = Limits(operations=30_000, first_tests=6, block=TESTS)
_PATIENT = Limits(operations=200_000, first_tests=0, block=TESTS, failing_operations=1_000_000)
"""For numbers alone: recursion is soon slow there, and the small numbers among the tests may tell enough."""
_FEWEST = 12  # tests that came to an end, where others were too slow
_TOO_MUCH = (Status.FUEL, Status.STACK, Status.MEMORY, Status.OUTPUT)
_STRUCTURES = {"array": "array", "list": "linked_list", "tree": "binary_tree"}
_NOTHING: Mapping[str, tuple[Inputs, ...]] = {}
_MAKERS = frozenset(("delete", "insert", "filter", "merge"))
"""Words for what a function did to its input; beside them, the number that it returned says little."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A guess with its run in worlds of its kinds of inputs, one after the other."""

    guess: Guess
    task: Task
    worlds: tuple[World, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """What a guess agrees with on all tests of a world. ``same`` says that outputs are the inputs."""

    guess: Guess
    world: World
    answer: Answer
    exact: bool
    same: bool = False
    key: str = ""  # of the outputs
    tests: int = TESTS


def trials(source: str, found: Sequence[Guess]) -> list[Trial]:
    """Return the runs that tell what a function computes; none that the engine cannot be asked for."""
    made = []
    for guess in found:
        task = Task(
            source=source + guess.source,
            edits=(),
            call=guess.call,
            names=guess.names,
            tests=bundle(guess.kinds),
            growing=_NOTHING,
            limits=_PATIENT if set(guess.kinds) == {"int"} else LIMITS,
            outputs=True,
        )
        if _encodable(guess.call, guess.names) and len(task.source) < wire.MOST_TEXT // 4:
            made.append(Trial(guess, task, worlds(guess.kinds)))
    return made


@lru_cache(1 << 14)
def _encodable(call: CallSpec, names: tuple[str, ...]) -> bool:
    try:
        wire.encode(Task("", (), call, names, ()), b"")
    except (BadRequest, Unsupported):
        return False
    return True


def _blocks(trial: Trial, batch: Batch) -> list[tuple[World, slice]]:
    """Return the worlds in which all tests came to their end, with their tests' places."""
    if not len(batch.compiles) or not batch.compiles[0]:
        return []
    clean: NDArray[np.bool_] = ~(batch.status[0] != 0).reshape(-1, TESTS).any(axis=1)
    rows = enumerate(trial.worlds)
    return [(w, slice(k * TESTS, (k + 1) * TESTS)) for k, w in rows if clean[k]]


def matches(trial: Trial, batch: Batch) -> list[Match]:
    """Return what the outputs of a trial agree with, world by world: a reference, else a family."""
    found: list[Match] = []
    outputs: Recorded | None = None
    for world, place in _blocks(trial, batch):
        table = world.printed if trial.guess.printed else world.answers
        given = batch.digests[0, place]
        same = trial.guess.effect and bool((given == world.same).all())
        if same and (not trial.guess.made or world.kinds[0] == "array"):
            continue  # untouched, or only shown, or the beginning of something else
        whole = key(given)
        answer = table.get(whole)
        exact = answer is not None
        if answer is None and (trial.guess.printed or (world.general and not same)):
            outputs = Recorded(batch.recorded) if outputs is None else outputs
            answer, exact = _looked_at(trial.guess, world, table, outputs.part(place))
        if answer is not None and trial.guess.only in ("", answer.label):
            found.append(Match(trial.guess, world, answer, exact, same, whole))
    return found or list(_slow_matches(trial, batch))


def _slow_matches(trial: Trial, batch: Batch) -> Iterator[Match]:
    """Yield what a function of numbers agrees with on those for which it was quick enough."""
    if set(trial.guess.kinds) != {"int"} or not len(batch.compiles) or not batch.compiles[0]:
        return
    status = batch.status[0].reshape(-1, TESTS)
    for k, world in enumerate(trial.worlds):
        ended = status[k] == Status.OK
        if ended.all() or not np.isin(status[k], (Status.OK, Status.NOT_RUN, *_TOO_MUCH)).all():
            continue
        given = batch.digests[0, k * TESTS : (k + 1) * TESTS][ended]
        if len(given) < _FEWEST or len(set(given.tolist())) < _FEWEST // 2:
            continue
        table = world.printed if trial.guess.printed else world.answers
        for answer in table.values():
            wanted = digests(answer, world, trial.guess.printed)
            if wanted is not None and (wanted[ended] == given).all():
                yield Match(trial.guess, world, answer, True, key=key(given), tests=len(given))


def upheld(match: Match, pairs: Sequence[tuple[Trial, Batch]]) -> bool:
    """Tell whether a length is the length in all narrower worlds as well: much counts all of some input.

    Other words are not looked at: where a tree has several right answers, or letters are small or large,
    people decide as they like.
    """
    if match.answer.label != "length":
        return True
    trial, batch = next(pair for pair in pairs if pair[0].guess == match.guess)
    for world, place in _blocks(trial, batch):
        if world is match.world or not covers(match.world, world):
            continue
        wanted = predicted(match.answer, world, match.guess.printed)
        if wanted and wanted != key(batch.digests[0, place]):
            return False
    return True


def settled(pairs: Sequence[tuple[Trial, Batch]], chosen: Guess) -> bool:
    """Tell whether a call was quick enough to be judged in every world of its kinds of inputs."""
    rows = [batch.status[0] for trial, batch in pairs if trial.guess == chosen and len(batch.compiles)]
    return bool(rows) and not any(np.isin(row, _TOO_MUCH).any() for row in rows)


def untouched(pairs: Sequence[tuple[Trial, Batch]]) -> set[tuple[int, int]]:
    """Return the ranks of calls with the worlds in which they leave their array as it was."""
    found = set()
    for trial, batch in pairs:
        result = trial.guess.call.result
        if result.kind != "array" or result.cut is not None or trial.guess.made:
            continue
        for world, place in _blocks(trial, batch):
            if (batch.digests[0, place] == world.same).all():
                found.add((trial.guess.rank, id(world)))
    return found


def _looked_at(
    guess: Guess, world: World, table: Mapping[str, Answer], outputs: Sequence[Any]
) -> tuple[Answer | None, bool]:
    """Return what outputs agree with that are no reference's as they stand."""
    if guess.printed:
        for cut in _without_echo(world, outputs):
            answer = table.get(key(np.array([digest(o) for o in cut], dtype=np.uint64)))
            if answer is not None:
                return answer, True
    cases: list[Case] = list(zip(world.tests, outputs, strict=True))
    if (
        guess.printed
        and world.kinds[-1] == "int"
        and all(isinstance(o, list) and len(o) < 2 for o in outputs)
    ):
        cases = [(inputs, out[0] if out else None) for inputs, out in cases]
    word = family(world.kinds, cases, world.sorted, world.places) if world.general else ""
    return (Answer("", word, _STRUCTURES.get(world.kinds[0], "")), False) if word else (None, False)


def _without_echo(world: World, outputs: Sequence[Any]) -> list[list[Any]]:
    """Return the outputs without the input that a program prints before its result, where it does."""
    if world.kinds[0] not in ("array", "list"):
        return []
    echoes = [list(t[0]) for t in world.tests]
    if all(isinstance(o, list) and o[: len(e)] == e for o, e in zip(outputs, echoes, strict=True)):
        return [[o[len(e) :] for o, e in zip(outputs, echoes, strict=True)]]
    return []


def best(found: Sequence[Match]) -> tuple[Match | None, str]:
    """Choose among matches; where they disagree and none says more than the others, say so instead."""
    left = [m for m in found if not any(_stronger(other, m) for other in found)]
    words = list(dict.fromkeys(m.answer.label for m in left))
    if len(words) > 1:
        return None, f"agrees with more than one algorithm: {', '.join(sorted(words))}"
    return (left[0], "") if left else (None, "")


def _stronger(one: Match, other: Match) -> bool:
    """Tell whether ``one`` says more than ``other``: on broader inputs, of an effect, of more inputs."""
    if one.answer.label == other.answer.label:
        return False
    if one.same != other.same:
        return other.same
    a, b = one.guess, other.guess
    if a.kinds == b.kinds and a.effect and b.effect and a.made != b.made:
        return a.made  # what was filled says more than what was used up on the way
    if a.kinds == b.kinds and not a.effect and not b.effect and _view(one) != _view(other):
        return _view(other)
    if a.effect != b.effect and a.kinds == b.kinds:
        return _explained(one, other) if a.effect else _used_up(other, one)
    if a.kinds != b.kinds:
        return len(a.kinds) > len(b.kinds) and one.exact >= other.exact
    forth, back = _explains(one, other), _explains(other, one)
    if forth or back:
        return forth and (not back or _nearer(one, other))
    if covers(one.world, other.world) != covers(other.world, one.world):
        return covers(one.world, other.world)
    return one.exact > other.exact


def _explains(one: Match, other: Match) -> bool:
    """Tell whether the algorithm of ``one`` gives all that was seen in the world of ``other``."""
    if one.guess.printed != other.guess.printed or one.guess.effect != other.guess.effect:
        return False
    return predicted(one.answer, other.world, one.guess.printed) == other.key


def _nearer(one: Match, other: Match) -> bool:
    """Choose between two names of one behaviour: that of the structure handed over, else by the alphabet."""
    handed = _STRUCTURES.get(one.guess.kinds[0], "")
    a, b = one.answer, other.answer
    one_words, other_words = (sum(len(i.words) for i in m.world.inputs) for m in (one, other))
    return (one_words, a.structure != handed, a.label) < (other_words, b.structure != handed, b.label)


def _view(match: Match) -> bool:
    return match.guess.call.result.kind in ("value", "cell")


def _explained(effect: Match, number: Match) -> bool:
    """Tell whether the number is only another view of what was done: a length, a head, a yes."""
    return (
        effect.guess.lengthy
        or _view(number)
        or effect.answer.label in _MAKERS
        or (number.answer.label in ("count", "length") and effect.guess.call.result.kind != "array")
    )


def _used_up(effect: Match, number: Match) -> bool:
    """Tell whether sorting in place was only the way to a number that a sorted array gives."""
    return effect.answer.label == "sort" and number.exact and not _explained(effect, number)


def runnable(pairs: Sequence[tuple[Trial, Batch]]) -> tuple[Guess, World] | None:
    """Return the first guess that ran on the broadest inputs without a trap, for costs alone."""
    for trial, batch in pairs:
        for world, place in _blocks(trial, batch)[:1]:
            if place.start == 0 and not trial.guess.only and trial.guess.rank == 0:
                return trial.guess, world
    return None


def refused(pairs: Sequence[tuple[Trial, Batch]]) -> str:
    """Return why the engine did not run anything, or nothing."""
    for _, batch in pairs:
        if not len(batch.compiles):
            return batch.ended or "outside of what can be run"
        if not batch.compiles[0]:
            return batch.messages[0]
    return ""
