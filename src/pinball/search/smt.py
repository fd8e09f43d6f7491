"""SMT search: each step's component and arguments are holes that Z3 fills (section 4.4; there with Sketch).

The space of programs is cut into tasks: a length, and an active set of components that grows in the order of
the prior. The smallest tasks go first and each has a slice of time; one that does not finish comes again with
a longer slice. Within a task the solver sees few examples: it proposes a program, the program is run on all
of them, and an example that it fails is added (CEGIS).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pinball.core.budget import Budget
from pinball.core.program import Candidate, Prior, Program, Settings
from pinball.core.spec import Example, Spec
from pinball.dsl.components import Component, OutOfRange, components, run
from pinball.search._kernel.task import order_of, types_of

_ACTIVE = (0, 4, 8, 16)  # sizes of the growing active set; the last one is everything
_SLICE = 2.0  # seconds for each task in the first round; doubles with every round
_SPARE = 2  # bits beyond the examples' own width for the values in between, in the first range


@dataclass(frozen=True, slots=True)
class _Task:
    """Programs of ``length`` steps over ``active`` that use one of ``fresh``, on integers in [low, high]."""

    length: int
    active: tuple[Component, ...]
    fresh: tuple[Component, ...]
    low: int
    high: int

    def size(self) -> float:
        """Return a rough number of programs, larger for wider integers."""
        return float((2 * len(self.active)) ** self.length) * (self.high - self.low).bit_length()


def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
    """Yield programs of up to ``settings.length`` calls that fit. Raise ``BadRequest`` on mixed types.

    It ends with nothing where every example has an array too long to encode. ``settings.progress.explored``
    counts the programs that Z3 proposed.
    """
    input_types, _ = types_of(spec.examples)
    if budget.left() <= 0:
        return
    from pinball.smt.holes import encodes

    shown = sorted((e for e in spec.examples if encodes(e)), key=_usefulness)
    if not shown:
        return
    found: set[Program] = set()
    tasks = _tasks(spec, prior, settings)
    complete = tasks[-1].low <= settings.low and tasks[-1].high >= settings.high
    seconds = _SLICE
    while tasks and budget.left() > 0:
        left = []
        for task in tasks:
            work = _Work(task, input_types, spec.examples, shown, settings)
            yield from work.candidates(found, budget.part(seconds))
            complete = complete and work.complete
            if not work.closed:
                left.append(task)
        tasks = left
        seconds *= 2
    settings.progress.exhausted = not tasks and complete


def _usefulness(example: Example) -> tuple[bool, int]:
    """Return a key that puts small examples first, but those that say next to nothing last."""
    elements = sum(len(v) if isinstance(v, tuple) else 1 for v in example.inputs)
    return (example.output in (None, ()) or elements < 3, elements)


def _tasks(spec: Spec, prior: Prior, settings: Settings) -> list[_Task]:
    """Return the tasks, smallest first; the widest integers come in the last one."""
    listed = components()
    ordered = tuple(listed[i] for i in order_of(prior))
    bounds = [*(n for n in _ACTIVE if n < len(ordered)), len(ordered)]
    tasks = [
        _Task(length, ordered[:size], ordered[before:size], low, high)
        for low, high in _ranges(spec, settings)
        for length in range(1, settings.length + 1)
        for before, size in (pairwise(bounds) if length > 1 else [(0, len(ordered))])
    ]
    return sorted(tasks, key=lambda task: (task.high - task.low, task.size()))


def _ranges(spec: Spec, settings: Settings) -> list[tuple[int, int]]:
    """Return the integer ranges to try: little more than the examples need, then twice the bits.

    A program whose values stay in the narrower range is right in the wider one too.
    """
    values = [v for e in spec.examples for v in (*e.inputs, e.output) if v is not None]
    numbers = [n for v in values for n in (v if isinstance(v, tuple) else (v,))]
    need = max((n.bit_length() for n in numbers), default=0)
    ranges = []
    for bits in (max(8, need + _SPARE), max(16, 2 * need + _SPARE)):
        bounds = (max(settings.low, -(2**bits)), min(settings.high, 2**bits - 1))
        if bounds not in ranges:
            ranges.append(bounds)
    return ranges


class _Work:
    """One attempt at a task."""

    def __init__(
        self,
        task: _Task,
        input_types: Sequence[str],
        examples: Sequence[Example],
        shown: Sequence[Example],
        settings: Settings,
    ) -> None:
        from pinball.smt.holes import Holes

        self.closed = False
        self._examples, self._waiting, self._settings = examples, list(shown), settings
        self._holes = Holes(input_types, task.length, task.active, task.low, task.high)
        self._holes.require_one_of(task.fresh)

    @property
    def complete(self) -> bool:
        """Return whether every component could be encoded."""
        return self._holes.complete

    def candidates(self, found: set[Program], budget: Budget) -> Iterator[Candidate]:
        """Yield the task's programs that fit, without ``found``; set ``closed`` where there are no more."""
        from pinball.smt.solve import check

        for program in found:
            self._holes.exclude(program)
        failing: Example | None = self._waiting[0]
        while True:
            if failing is not None:
                self._waiting.remove(failing)
                if not self._holes.add(failing, budget):
                    return
            answer = check(self._holes.solver, budget)
            if answer != "sat":
                self.closed = answer == "unsat"
                return
            program = self._holes.program()
            self._settings.progress.explored += 1
            failed = [e for e in self._examples if not self._fits(program, e)]
            failing = next((e for e in self._waiting if e in failed), None)
            if failing is None:
                self._holes.exclude(program)
            if not failed:
                found.add(program)
                yield Candidate(program, -float(len(program.steps)), "smt")

    def _fits(self, program: Program, example: Example) -> bool:
        try:
            values = run(program, example.inputs, self._settings.low, self._settings.high)
        except OutOfRange:
            return False
        return values[-1] == example.output
