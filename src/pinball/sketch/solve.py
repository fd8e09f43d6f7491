"""From a sketch and a goal to filled programs: search, look at what was found, learn from what fails."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.verdict import Verdict
from pinball.forge.inputs import Inputs
from pinball.goal.judging import Outcome, Tests
from pinball.sketch import native, pythonic
from pinball.sketch.alternatives import Choices, compiling
from pinball.sketch.constants import constants, entered, is_wide
from pinball.sketch.lazy import lazy
from pinball.sketch.rounds import Found, Round, Suite
from pinball.sketch.task import Filling, Task, fresh_tests, plain, suite_of, with_more
from pinball.sketch.terms import TIERS

_SHORT, _LONG, _LONGEST = 8, 60, 800
_STEPS = (
    ((1, _SHORT), (2, _SHORT)),
    ((1, _LONG), (2, _LONG)),
    ((3, _SHORT),),
    ((1, _LONGEST), (2, _LONGEST)),
    ((3, _LONG),),
    ((4, _SHORT),),
    ((3, _LONGEST),),
    ((4, _LONG),),
    ((4, _LONGEST),),
)
"""The order of the search: a tier, and what a run may take for each unit of its test's size."""

_WANTED = 200  # fillings after which a round ends
_CONSTANT_TESTS = 6  # inputs that the solver is asked about at first
_LEARNED = 12  # times that the search begins again with what was learned


# --- searching ----------------------------------------------------------------------------------------------


def fill(task: Task, budget: Budget, seed: int = 1) -> list[Filling]:
    """Return fillings that are right wherever it is known what is right, the best first.

    A filling that fails on a fresh input is no loss: the input becomes a test, and the search goes on. Where
    all that fit come to no good end somewhere, more complex ones are looked at as well, for a while.
    """
    start = time.monotonic()
    suite, found, step = suite_of(task), list[Filling](), 0
    tried = not any(map(is_wide, task.sketch.holes))
    enough = start + 0.4 * budget.left()
    for turn in range(_LEARNED):
        rows, step = _search(task, suite, budget, step, len(_STEPS) if tried else 1)
        if not rows and not tried:
            tried = True
            found = _by_constants(task, budget.part(0.4 * budget.left()), seed)
            if found:
                break
            continue
        if not rows:
            break
        fitting, learned = _judged(task, rows, budget, seed + 10 * turn)
        found += fitting
        if fitting and (min(f.traps for f in fitting) == 0 or time.monotonic() > enough):
            break
        if (not fitting and not learned) or budget.left() == 0:
            break
        if fitting:
            step += 1
        else:
            suite = with_more(task, suite, learned)
    task.progress.seconds = time.monotonic() - start
    return sorted(found, key=lambda f: (f.traps, _cost(task, f.picked)))


def _by_constants(task: Task, budget: Budget, seed: int) -> list[Filling]:
    """Return fillings with constants that a solver found, asked again with each input on which one failed."""
    wanted = _values(task, task.tests, range(min(_CONSTANT_TESTS, len(task.tests.rows))), budget)
    for turn in range(_LEARNED):
        numbers = constants(task.sketch, task.every, task.goal, wanted, budget)
        if numbers is None:
            return []
        task.every, picked = entered(task.sketch, task.every, numbers)
        found, learned = _judged(task, [picked], budget, seed + 10 * turn)
        if found or not learned:
            return found
        wanted = [*_values(task, task.fresh, learned[:4], budget), *wanted]
    return []


def _values(task: Task, tests: Tests, places: Sequence[int], budget: Budget) -> list[tuple[Inputs, Any]]:
    """Return inputs with the values that must come out of them, where these are known."""
    way = task.goal.ways[0]
    found = []
    for k in places:
        if tests.known[0][k]:
            case = task.goal.cases[k] if k < tests.given and k < len(task.goal.cases) else None
            value = plain(case.output) if case else task.goal.expected(tests, k, way, budget)
            found.append((tests.rows[k], value))
    return found


def _search(
    task: Task, suite: Suite, budget: Budget, first: int, last: int = 99
) -> tuple[list[tuple[int, ...]], int]:
    """Return what the first step from ``first`` on, and before ``last``, finds, and that step."""
    progress, every = task.progress, task.every
    look = native.search if task.goal.language == "c" else pythonic.search
    for step in range(first, min(last, len(_STEPS))):
        rows = _rounds(every, step)
        if not rows:
            continue
        progress.fillings = float(math.prod(rows[-1].sizes))
        found = look(lazy(task.sketch, every, _STEPS[step][-1][0]), suite, rows, budget)
        progress.runs += found.runs
        progress.share, progress.fuel = found.share, found.fuel
        if found.ending == "refused" and not found.outside and _without_bad(task):
            return _search(task, suite, budget, step, last)
        if found.ending == "refused":
            _refused(task, found, _STEPS[step][-1][0])
            return [], step
        if found.fillings:
            return found.fillings, step
        if found.ending != "all":
            return [], step
        progress.tiers = max(progress.tiers, _STEPS[step][-1][0])
    progress.exhausted = last >= len(_STEPS)
    return [], max(first, min(last, len(_STEPS)))


def _without_bad(task: Task) -> bool:
    """Drop the alternatives that do not compile, once; tell whether there were any."""
    if task.goal.language != "c" or task.sifted:
        return False
    before, task.sifted = task.every, True
    task.every = compiling(task.sketch, task.every)
    for hole, was, left in zip(task.sketch.holes, before, task.every, strict=True):
        if was.texts and not left.texts:
            raise BadRequest(f"{hole.place}: nothing that the grammar makes for {hole.shown} compiles there")
    return task.every != before


def _rounds(every: Sequence[Choices], step: int) -> list[Round]:
    """Return the rounds of a step, without those that an earlier one was already."""

    def row(tier: int, operations: int) -> tuple[tuple[int, ...], int]:
        return tuple(c.sizes[tier - 1] for c in every), operations

    done = {row(*pair) for earlier in _STEPS[:step] for pair in earlier}
    fresh = dict.fromkeys(row(*pair) for pair in _STEPS[step])
    return [
        Round(sizes, operations, _WANTED) for sizes, operations in fresh if (sizes, operations) not in done
    ]


def _refused(task: Task, found: Found, tier: int) -> None:
    """Note why the program that chooses could not be run. Raise where the person's file is the cause."""
    if found.outside:
        task.progress.refused = found.message
        return
    raise BadRequest(f"the sketch does not compile: {_place(task, found, tier)}{found.message}")


def _place(task: Task, found: Found, tier: int) -> str:
    if task.goal.language == "python":
        return ""
    text = lazy(task.sketch, task.every, tier)
    head = text.encode()[: found.place].decode(errors="replace")
    return f"line {head.count(chr(10)) + 1}: "


def _judged(
    task: Task, rows: Sequence[tuple[int, ...]], budget: Budget, seed: int
) -> tuple[list[Filling], list[int]]:
    """Run fillings on fresh inputs; return them, the best first, and inputs on which the simplest failed."""
    goal = task.goal
    ranked = sorted(rows, key=lambda picked: _cost(task, picked))
    by_text: dict[str, tuple[int, ...]] = {}
    for picked in ranked:
        by_text.setdefault(task.source(picked), picked)
    texts = list(by_text)
    if seed != 1:
        task.fresh = fresh_tests(goal, task.tests, seed + 100, budget)
    outcomes = goal.judge(texts, task.fresh, budget)
    found, learned = [], []
    for text, outcome in zip(texts, outcomes, strict=True):
        if not outcome.compiles or not outcome.ran:
            continue
        picked = by_text[text]
        wrong = _wrong(task, outcome)
        learned += wrong[:2]
        if not wrong:
            traps = int((~outcome.passes).sum())
            found.append(Filling(picked, text, task.texts(picked), traps))
    return found, list(dict.fromkeys(learned))[:12]


def _wrong(task: Task, outcome: Outcome) -> list[int]:
    """Return the inputs on which a program is wrong; where nothing says what is right, only examples."""
    failed = np.flatnonzero(~outcome.passes)
    if task.goal.contract is not None:
        return [int(k) for k in failed]
    return [int(k) for k in failed if task.fresh.known[0][k]]


def _cost(task: Task, picked: Sequence[int]) -> tuple[int, int, int]:
    """Say how complex a filling is: by tiers, then by length, then by place."""
    tiers = [_tier(c, p) for c, p in zip(task.every, picked, strict=True)]
    length = sum(map(len, task.texts(picked)))
    return sum(tiers), length, sum(max(0, p) for p in picked)


def _tier(options: Choices, choice: int) -> int:
    return next((t for t, size in enumerate(options.sizes, 1) if choice < size), TIERS)


def checked(task: Task, filling: Filling, budget: Budget, seed: int) -> Verdict:
    """Say what is known of a filling: compiled, run on inputs that the search never saw, proved."""
    return task.goal.verdict(filling.source, budget, seed=seed)
