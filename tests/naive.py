"""Slow clear twins of fast things."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pinball.core.budget import Budget
from pinball.core.program import Candidate, Prior, Program, Settings, Step
from pinball.core.request import input_types
from pinball.core.spec import Spec
from pinball.dsl.behaviour import fits
from pinball.dsl.components import components


def programs(types: tuple[str, ...], length: int) -> Iterator[Program]:
    """Yield every well-typed program of exactly ``length`` steps in which no step is written twice."""
    results = {component.name: component.result_type for component in components()}

    def grow(steps: tuple[Step, ...]) -> Iterator[Program]:
        if len(steps) == length:
            yield Program(types, steps)
            return
        kinds = (*types, *(results[step.component] for step in steps))
        for component in components():
            places = [
                [v for v, kind in enumerate(kinds) if kind == want] for want in component.argument_types
            ]
            for arguments in itertools.product(*places):
                step = Step(component.name, arguments)
                if step not in steps:
                    yield from grow((*steps, step))

    return grow(())


def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
    """Yield the programs that fit, shortest first: the twin of every search."""
    for length in range(1, settings.length + 1):
        for program in programs(input_types(spec), length):
            if not budget.left():
                return
            settings.progress.explored += 1
            if fits(program, spec):
                yield Candidate(program, -float(length), "naive")
    settings.progress.exhausted = True
