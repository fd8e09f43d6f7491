"""Which examples no filling meets together."""

from __future__ import annotations

from pinball.core.budget import Budget
from pinball.sketch import native, pythonic
from pinball.sketch.lazy import lazy
from pinball.sketch.rounds import Round
from pinball.sketch.task import Task, plain, suite_of
from pinball.sketch.terms import TIERS

_SECONDS = 1.0
_OPERATIONS = 800


def conflicts(task: Task, budget: Budget) -> tuple[str, ...]:
    """Return a smallest set of examples that no filling meets together, each as it was given; perhaps none.

    Tests that ended runs are left out one by one; what stays cannot be left out.
    """
    suite = suite_of(task)
    tier = TIERS
    look = native.search if task.goal.language == "c" else pythonic.search
    text = lazy(task.sketch, task.every, tier)
    sizes = tuple(c.sizes[tier - 1] for c in task.every)
    rounds = [Round(sizes, _OPERATIONS, 1)]
    kept = list(range(len(suite.inputs)))
    left = budget.part(_SECONDS)
    first = look(text, suite, rounds, left)
    if first.ending != "all" or first.fillings:
        return ()
    kept = [k for k in kept if first.ended[k]]
    for k in list(kept):
        fewer = [other for other in kept if other != k]
        if not fewer or left.left() == 0:
            break
        again = look(text, suite.only(fewer), rounds, left)
        if again.ending == "all" and not again.fillings:
            kept = fewer
    cases = {repr(c.inputs): c for c in task.goal.cases}
    out = []
    for k in kept:
        row = task.goal.as_given(suite.inputs[k])
        shown = ", ".join(map(str, row))
        case = next((c for key, c in cases.items() if plain(c.inputs) == list(row)), None)
        out.append(str(case) if case is not None else shown)
    return tuple(out)
