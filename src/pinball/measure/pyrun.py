"""Run Python guesses: all of one shape in one guest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pinball.core.budget import Budget
from pinball.forge import pythons
from pinball.forge.engine import Batch, Limits, Task
from pinball.measure.calling import Guess
from pinball.measure.observe import Trial
from pinball.measure.worlds import bundle, chosen

LIMITS = Limits(operations=20_000)
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
        for (owner, text, guess), batch in zip(row, pythons.run_each(texts, task, budget), strict=True):
            trial = Trial(
                _seen(guess, batch), replace(task, source=text + guess.source), chosen(kinds, general)
            )
            found[owner, guess.call.text, guess.source] = (trial, batch)
    pairs: dict[int, list[tuple[Trial, Batch]]] = {}
    for owner, _, guess in asked:
        pairs.setdefault(owner, []).append(found[owner, guess.call.text, guess.source])
    return pairs


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
