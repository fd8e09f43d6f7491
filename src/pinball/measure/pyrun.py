"""Run Python guesses: all of one shape in one guest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from pinball.core.budget import Budget
from pinball.forge import pythons
from pinball.forge.engine import Batch, Limits, Status, Task
from pinball.measure.calling import Guess
from pinball.measure.observe import Trial
from pinball.measure.worlds import TESTS, bundle, chosen

LIMITS = Limits(operations=20_000)
PATIENT = Limits(operations=100_000)
Asked = tuple[int, str, Guess]
"""Whose guess it is, the function's slice, and the guess."""


def observed(
    asked: Sequence[Asked], budget: Budget, general: bool = False
) -> dict[int, list[tuple[Trial, Batch]]]:
    """Return each one's trials with what came out, in the order of the guesses.

    ``general`` worlds only are fewer.
    """
    shapes: dict[tuple[str, tuple[str, ...]], list[Asked]] = {}
    for one in asked:
        shapes.setdefault((one[2].call.text, one[2].kinds), []).append(one)
    found: dict[tuple[int, str, str], tuple[Trial, Batch]] = {}
    for (_, kinds), row in shapes.items():
        call = row[0][2].call
        task = Task("", (), call, row[0][2].names, bundle(kinds, general), limits=LIMITS, outputs=True)
        texts = [text + guess.source for _, text, guess in row]
        batches = pythons.run_each(texts, task, budget)
        if set(kinds) == {"int"}:
            batches = _patient(texts, task, batches, budget)
        for (owner, text, guess), batch in zip(row, batches, strict=True):
            trial = Trial(
                _seen(guess, batch), replace(task, source=text + guess.source), chosen(kinds, general)
            )
            found[owner, guess.call.text, guess.source] = (trial, batch)
    pairs: dict[int, list[tuple[Trial, Batch]]] = {}
    for owner, _, guess in asked:
        pairs.setdefault(owner, []).append(found[owner, guess.call.text, guess.source])
    return pairs


def _patient(texts: Sequence[str], task: Task, batches: list[Batch], budget: Budget) -> list[Batch]:
    """Run what was too slow for some number once more, each world by itself, so that small numbers tell."""
    slow = [k for k, b in enumerate(batches) if len(b.compiles) and (b.status[0] == Status.FUEL).any()]
    again = [texts[k] for k in slow]
    starts = range(0, len(task.tests), TESTS) if slow else ()
    parts = [
        pythons.run_each(again, replace(task, tests=task.tests[at : at + TESTS], limits=PATIENT), budget)
        for at in starts
    ]
    for place, rows in zip(slow, zip(*parts, strict=True), strict=True):
        if all(len(b.compiles) for b in rows):
            status = np.concatenate([b.status for b in rows], axis=1)
            digests = np.concatenate([b.digests for b in rows], axis=1)
            recorded = b"".join(b.recorded for b in rows)
            batches[place] = replace(batches[place], status=status, digests=digests, recorded=recorded)
    return batches


def _seen(guess: Guess, batch: Batch) -> Guess:
    """Return the guess, as an effect where a list came back."""
    if guess.effect or not len(batch.compiles):
        return guess
    some = [output for output in batch.outputs if output is not None]
    lists = bool(some) and all(isinstance(output, list) for output in some)
    return replace(guess, effect=lists, fresh=lists)


def counted(asked: Sequence[Task], budget: Budget) -> list[Batch]:
    """Return the costs of programs, in their order; those under one call on the same inputs share a guest."""
    shapes: dict[tuple[str, int], list[int]] = {}
    for place, task in enumerate(asked):
        shapes.setdefault((task.call.text, id(task.growing)), []).append(place)
    found: dict[int, Batch] = {}
    for places in shapes.values():
        batches = pythons.run_each([asked[k].source for k in places], asked[places[0]], budget)
        found.update(zip(places, batches, strict=True))
    return [found[k] for k in range(len(asked))]
