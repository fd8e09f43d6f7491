"""The answer to a sketch: the file filled, what is known of it, and others that behave differently."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.core.solution import NO_VERDICT
from pinball.core.verdict import Level, Verdict
from pinball.equal import Code
from pinball.equal.inputs import size
from pinball.forge.engine import Status
from pinball.forge.inputs import Inputs
from pinball.goal.judging import run, values
from pinball.sketch.conflict import conflicts
from pinball.sketch.solve import checked, fill
from pinball.sketch.task import Filling, Task, Wanted, prepare

MOST_OTHERS = 20
_TRIED = 5  # fillings that are built and run before none is called right


@dataclass(frozen=True, slots=True)
class Differs:
    """An input on which two fillings differ: what the answer gives, then what the other one gives."""

    inputs: Inputs
    outputs: tuple[Any, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a sketch. ``status`` is ``solved``, ``unsolved`` or ``impossible``; ``reason`` says why.

    ``holes`` are the holes as written, their places and what each got. ``others`` are further fillings, of
    which no two behave alike on the inputs tried; ``complete`` tells that no filling of the same complexity
    was left out. ``explored`` counts runs, ``fillings`` how many fillings there were, ``conflict`` examples
    that no filling meets together.
    """

    status: str
    language: str
    entry: str
    reason: str = ""
    source: str = ""
    holes: tuple[tuple[str, str, str], ...] = ()
    verdict: Verdict = NO_VERDICT
    others: tuple[Filling, ...] = ()
    complete: bool = False
    question: Differs | None = None
    explored: int = 0
    fillings: float = 0.0
    seconds: float = 0.0
    call: str = ""
    conflict: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def sketch(code: Code, wanted: Wanted, budget: Budget) -> Answer:
    """Fill the holes of a file so that it does what is wanted.

    Raise ``BadRequest`` for bad holes or a goal that does not fit, ``Unsupported`` where the file is outside
    of what is read, ``MissingTool`` without a compiler or a sandbox.
    """
    start = time.monotonic()
    task = prepare(code, wanted, budget)
    found = fill(task, budget, wanted.seed)
    refused = ""
    for place, filling in enumerate(found[:_TRIED]):
        verdict = checked(task, filling, _share(budget), wanted.seed + 1000)
        if verdict.level >= Level.PASSED:
            return _solved(task, filling, verdict, found[place:], budget, start)
        refused = refused or (verdict.evidence[-1] if verdict.evidence else "it did not hold")
    return _unsolved(task, refused, budget, start)


def _share(budget: Budget) -> Budget:
    """Return what the checking of one filling may take."""
    return budget.part(max(5.0, 0.6 * budget.left()))


def _solved(
    task: Task, filling: Filling, verdict: Verdict, found: Sequence[Filling], budget: Budget, start: float
) -> Answer:
    others, question = _others(task, filling, found, budget.part(max(1.0, 0.3 * budget.left())))
    holes = tuple(
        (hole.place, hole.shown, text) for hole, text in zip(task.sketch.holes, filling.texts, strict=True)
    )
    return Answer(
        "solved",
        task.goal.language,
        task.goal.entry,
        source=filling.source,
        holes=holes,
        verdict=verdict,
        others=others[:MOST_OTHERS],
        complete=task.progress.share >= 1.0 and len(others) <= MOST_OTHERS,
        question=question,
        explored=task.progress.runs,
        fillings=task.progress.fillings,
        seconds=time.monotonic() - start,
        call=task.goal.call,
        notes=task.goal.notes,
    )


def _others(
    task: Task, best: Filling, found: Sequence[Filling], budget: Budget
) -> tuple[tuple[Filling, ...], Differs | None]:
    """Return one filling of each other behaviour, and the smallest input on which the first one differs."""
    goal = task.goal
    rest = [f for f in found if f is not best and f.traps <= best.traps + 2]
    rows = task.fresh
    batches = run(goal.language, [f.source for f in (best, *rest)], goal, goal.ways[0], rows, budget)
    own = batches[0]
    if own is None or not len(own.status):
        return (), None
    good = own.status[0] == Status.OK
    seen = {_behaviour(own)}
    others: list[Filling] = []
    question: Differs | None = None
    for filling, batch in zip(rest, batches[1:], strict=True):
        if batch is None or not len(batch.status) or (key := _behaviour(batch)) in seen:
            continue
        seen.add(key)
        others.append(filling)
        apart = good & (batch.status[0] == Status.OK) & (own.digests[0] != batch.digests[0])
        if question is None and apart.any():
            place = min(np.flatnonzero(apart).tolist(), key=lambda k: size(rows.rows[k]))
            row = (rows.rows[place],)
            ours, theirs = (values(goal, f.source, goal.ways[0], row, budget)[0] for f in (best, filling))
            question = Differs(goal.as_given(row[0]), (ours, theirs))
    return tuple(others), question


def _behaviour(batch: Any) -> bytes:
    good = batch.status[0] == Status.OK
    return bytes(good.tobytes() + np.where(good, batch.digests[0], 0).tobytes())


def _unsolved(task: Task, refused: str, budget: Budget, start: float) -> Answer:
    progress = task.progress
    status, conflict = "unsolved", tuple[str, ...]()
    closed = all(len(set(c.sizes)) == 1 for c in task.every)
    if refused:
        reason = f"what was found did not hold: {refused}"
    elif progress.refused:
        reason = f"the sketch is outside of what can be searched: {progress.refused}"
    elif progress.exhausted:
        conflict = conflicts(task, budget)
        status = "impossible" if closed and not progress.fuel else "unsolved"
        reason = f"none of {_count(progress.fillings)} fillings fits"
        if not closed:
            reason += ": all that the grammar makes for these holes were tried"
        if progress.fuel:
            reason += f" ({progress.fuel:,} runs were ended because they took too long)"
        if conflict:
            together = "no filling gives" if len(conflict) == 1 else "no filling gives all of"
            reason += f"; {together} {'; '.join(conflict[:4])}"
    else:
        reason = (
            f"the time was up after {progress.runs:,} runs, {progress.share:.2%} of"
            f" {_count(progress.fillings)} fillings; simpler ones were all tried"
            if progress.tiers
            else f"the time was up after {progress.runs:,} runs, {progress.share:.2%} of"
            f" {_count(progress.fillings)} fillings"
        )
    return Answer(
        status,
        task.goal.language,
        task.goal.entry,
        reason,
        explored=progress.runs,
        fillings=progress.fillings,
        seconds=time.monotonic() - start,
        call=task.goal.call,
        conflict=conflict,
        notes=task.goal.notes,
    )


def _count(number: float) -> str:
    return f"{int(number):,}" if number < 1e15 else f"{number:.1e}"


def as_json(answer: Answer, everything: bool = False) -> dict[str, Any]:
    """Return what ``pinball write --sketch --json`` prints: the fields of ``write --json``, and the holes."""
    from pinball.core.solution import verdict_json

    question = answer.question
    found = {
        "status": answer.status,
        "reason": answer.reason,
        "language": answer.language,
        "entry": answer.entry,
        "source": answer.source,
        "verdict": verdict_json(answer.verdict),
        "labels": {"algorithm": {}, "data_structure": {}, "time": {}, "space": {}},
        "search": {
            "strategy": "sketch",
            "explored": answer.explored,
            "fillings": answer.fillings,
            "seconds": round(answer.seconds, 3),
        },
        "alternatives": len(answer.others),
        "question": None
        if question is None
        else {"inputs": list(question.inputs), "outputs": list(question.outputs)},
        "evidence": None,
        "holes": [{"place": p, "hole": h, "text": t} for p, h, t in answer.holes],
        "conflict": list(answer.conflict),
    }
    if everything:
        found["others"] = [{"holes": list(f.texts), "source": f.source} for f in answer.others]
        found["complete"] = answer.complete
    return found
