"""Best-first search over values: bottom-up with observational equivalence, met from the output's side.

Two orders share the work. *By size* looks at short programs first, whatever they are made of, so that a
simple request gets its simplest answer. *Guided* follows the step guide, which says for a list and the output
which call comes next; it finds programs far longer than any order without a guide can reach. On two threads
they run side by side, on one they take turns.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator

from pinball.core.budget import Budget
from pinball.core.program import Candidate, Prior, Program, Settings
from pinball.core.spec import Spec
from pinball.dsl.components import components
from pinball.nets import steps
from pinball.search._kernel.task import Problem, prepare, problem
from pinball.search._kernel.values import ValueSearch

__all__ = ["prepare", "search"]

_BATCHES = (8, 192)  # lists that the guide is asked about at once: few at first, for quick answers
_SHARE = 0.1  # of the time that goes to the order by size once the shortest programs are done
_SHORTEST = 2.0  # ... which they are when calls on values of this many calls come up
_PATIENCE = (0.15, 1.0)  # seconds to look for a shorter program than the one found, at least and at most

Found = tuple[int, float, Program]  # calls, cost, program


def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
    """Yield programs of up to ``settings.length`` calls that fit, the simplest first as far as known."""
    shapes = [problem(spec, settings), problem(spec, settings, narrow=False)]
    if shapes[0].shape == shapes[1].shape:
        shapes.pop()
    logs = log_prior(prior)
    seen: set[Program] = set()
    for work in shapes:
        share = budget if work is shapes[-1] else budget.part(budget.left() / 2)
        for calls, cost, program in _Turns(work, logs, share, settings).run():
            if program not in seen:
                seen.add(program)
                yield Candidate(program, -calls - cost / 1000, "best_first")
    # The orders leave out some pairs of values, so that only an empty space is known to be exhausted.
    settings.progress.exhausted = settings.progress.explored == 0 and budget.left() > 0


def log_prior(prior: Prior) -> list[float]:
    """Return the log probability of each component under a prior over attributes."""
    chances = [min(prior.attributes.get(a, 0.0) for a in c.attributes) + 1e-3 for c in components()]
    total = sum(chances)
    return [math.log(c / total) for c in chances]


class _Turns:
    """Both orders on one problem, until the budget or the values end."""

    def __init__(self, work: Problem, logs: list[float], budget: Budget, settings: Settings) -> None:
        self._work = work
        self._logs = logs
        self._budget = budget
        self._settings = settings
        self._found: list[Found] = []
        self._since = 0.0

    def run(self) -> Iterator[Found]:
        """Yield what either order finds, sorted by size as far as patience goes."""
        guided = steps.available()
        short = ValueSearch(self._work, self._logs, by_size=True, partners=128)
        far = ValueSearch(self._work, self._logs, by_size=False, guided=guided, partners=32)
        with short, far:
            began = time.monotonic()
            explore = self._threads if self._settings.threads > 1 else self._turns
            for _ in explore(short, far, _Policy(far) if guided else None):
                self._settings.progress.explored = short.explored + far.explored
                if self._found and self._ready(short, began):
                    yield from sorted(self._found, key=lambda f: f[:2])
                    self._found.clear()
            yield from sorted(self._found, key=lambda f: f[:2])

    def _take(self, search: ValueSearch) -> None:
        got = search.take()
        if got and not self._found:
            self._since = time.monotonic()
        self._found += [(len(program.steps), cost, program) for program, cost in got]

    def _ready(self, short: ValueSearch, began: float) -> bool:
        """Say whether a shorter program than those found is out of reach, or not worth more waiting."""
        if not self._settings.simplest or short.done:
            return True
        fewest = min(calls for calls, _, _ in self._found)
        waited = time.monotonic() - self._since
        patience = min(max(_PATIENCE[0], self._since - began), _PATIENCE[1])
        return fewest == 1 or short.level > fewest - 2 or waited > patience

    def _turns(self, short: ValueSearch, far: ValueSearch, policy: _Policy | None) -> Iterator[None]:
        spent = {short: 0.0, far: 1e-3}
        while self._budget.left() > 0 and not (short.done and far.done):
            first = spent[short] < _SHARE * (spent[short] + spent[far])
            first = first or (self._settings.simplest and short.level < _SHORTEST)
            turn = short if (first and not short.done) or far.done else far
            start = time.monotonic()
            self._step(turn, policy if turn is far else None)
            spent[turn] += time.monotonic() - start
            yield

    def _step(self, search: ValueSearch, policy: _Policy | None) -> None:
        if policy:
            policy.step(self._budget)
        else:
            search.run(self._budget, seconds=0.02)
        self._take(search)

    def _threads(self, short: ValueSearch, far: ValueSearch, policy: _Policy | None) -> Iterator[None]:
        """Give the order by size a thread of its own; what it finds joins what the other finds."""
        stop = threading.Event()
        lock = threading.Lock()

        def work() -> None:
            while not (stop.is_set() or short.done or self._budget.left() <= 0):
                short.run(self._budget, seconds=0.02)
                with lock:
                    self._take(short)

        worker = threading.Thread(target=work, daemon=True)
        worker.start()
        try:
            while self._budget.left() > 0 and not (short.done and far.done):
                if far.done:
                    stop.wait(0.01)  # nothing to do here but to look at what the other thread found
                elif policy:
                    policy.step(self._budget)
                else:
                    far.run(self._budget, seconds=0.02)
                with lock:
                    self._take(far)
                    yield
        finally:
            stop.set()
            worker.join()


class _Policy:
    """Asks the step guide about the lists that wait, in batches that grow."""

    def __init__(self, search: ValueSearch) -> None:
        self._search = search
        self._guide = steps.StepPolicy(search.show_output())
        self._answer: steps.Answer | None = None
        self._batch = _BATCHES[0]

    def step(self, budget: Budget) -> None:
        """Run until the batch is full, something is found or a time slice is over; then ask."""
        waiting = self._search.run(budget, self._answer, self._batch)
        self._answer = None
        if waiting and not self._search.done:
            self._answer = self._guide(*self._search.show())
            self._batch = min(_BATCHES[1], self._batch + self._batch // 2)
