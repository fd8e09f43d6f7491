"""Best-first search over values: bottom-up with observational equivalence, met from the output's side.

Two orders share the work. *By size* looks at short programs first, whatever they are made of, so that a simple
request gets its simplest answer. *Guided* follows the step guide, which says for a list and the output which call
comes next; it finds programs far longer than any order without a guide can reach. On two threads they run side by
side, on one they take turns.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator

from pinball.core.budget import Budget
from pinball.core.program import Candidate, Prior, Program, Settings
from pinball.core.spec import Spec
from pinball.dsl.components import components
from pinball.nets import steps
from pinball.search._kernel.task import Problem, problem
from pinball.search._kernel.values import ValueSearch

_PARTNERS = 64
_BATCHES = (8, 192)  # lists that the guide is asked about at once: few at first, for quick answers


def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
    """Yield programs of up to ``settings.length`` calls that fit, the simplest first as far as can be known."""
    narrow = problem(spec, settings)
    shapes = [narrow]
    wide = problem(spec, settings, narrow=False)
    if wide.shape != narrow.shape:
        shapes.append(wide)
    seen: set[Program] = set()
    for work in shapes:
        last = work is shapes[-1]
        share = budget if last else budget.part(budget.left() / 2)
        for program, cost in _both(work, log_prior(prior), share, settings):
            if program not in seen:
                seen.add(program)
                yield Candidate(program, -cost, "best_first")


def log_prior(prior: Prior) -> list[float]:
    """Return the log probability of each component under a prior over attributes."""
    chances = [min(prior.attributes.get(a, 0.0) for a in c.attributes) + 1e-3 for c in components()]
    total = sum(chances)
    return [math.log(c / total) for c in chances]


def _both(work: Problem, logs: list[float], budget: Budget, settings: Settings) -> Iterator[tuple[Program, float]]:
    raise NotImplementedError


def guided(work: Problem, logs: list[float], budget: Budget, settings: Settings, **knobs: float) -> Iterator[tuple[Program, float]]:
    """Yield programs in the step guide's order; nothing after the last value is looked at."""
    with ValueSearch(work, logs, by_size=False, guided=True, partners=_PARTNERS, **knobs) as search:
        policy = steps.StepPolicy(search.show_output())
        answer, batch = None, _BATCHES[0]
        while budget.left() > 0 and not search.done:
            waiting = search.run(budget, answer, batch)
            settings.progress.explored = search.explored
            yield from search.take()
            answer = None
            if waiting >= batch or (waiting and not search.done):
                answer = policy(*search.show(waiting))
                batch = min(_BATCHES[1], batch + batch // 2)
