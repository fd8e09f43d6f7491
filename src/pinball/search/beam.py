"""The paper's beam search over its recurrent decoder: the beam doubles until the time is up, or ``WIDEST``.

The decoder says a program token by token; the beam keeps the most probable beginnings. Tokens that would
break the types are left out, without giving their probability to others. Every program that the beam ends is
run on the examples, and only one that gives their outputs is yielded. The search ends with nothing where the
decoder cannot see the request (``blind`` says why) or is not installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.core.errors import MissingTool
from pinball.core.program import Candidate, Prior, Program, Settings, Step
from pinball.core.spec import Spec
from pinball.dsl.components import OutOfRange, components, run
from pinball.nets import decoder
from pinball.nets.view import INPUTS, kinds_of, view

WIDEST = 2**14
"""Beyond this a single round takes more than a second, and the budget could no longer be kept."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What every program of one search must look like: input types, output type, most steps."""

    inputs: tuple[str, ...]
    output: str
    length: int


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The start of a program: types of its variables, whole steps, and the step that is being said."""

    kinds: tuple[str, ...]
    steps: tuple[Step, ...] = ()
    component: int = -1
    arguments: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Beam:
    """W beginnings with the decoder's states (W, K), the last tokens (W,) and log probabilities (W,)."""

    beginnings: list[_Beginning]
    states: decoder.Floats
    tokens: NDArray[np.int64]
    scores: NDArray[np.float64]


def blind(spec: Spec) -> str:
    """Return why this search cannot see a request at all, ``""`` where it can."""
    seen = view(spec)
    return "; ".join(seen.unseen) if seen.blind else ""


def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
    """Yield programs that fit all examples, each once, in the order in which the growing beam ends them.

    ``prior`` is not used: the decoder judges for itself. ``settings.progress`` counts the programs that were
    run, and says ``exhausted`` only where no beginning was dropped.
    """
    seen = view(spec)
    kinds = None if seen.blind else kinds_of(spec)
    if kinds is None or budget.left() <= 0:
        return
    try:
        first = decoder.read(seen)
    except MissingTool:
        return
    wanted = _Wanted(kinds[:-1], kinds[-1], min(settings.length, decoder.MOST_STEPS))
    tried: set[Program] = set()
    width = 1
    while width <= WIDEST:
        dropped = False
        beam = _Beam([_Beginning(wanted.inputs)], first, np.array([decoder.START]), np.zeros(1))
        while beam.beginnings and budget.left() > 0:
            beam, ended, lost = _advance(beam, wanted, width)
            dropped = dropped or lost
            yield from _fitting(spec, ended, tried, budget, settings)
        if budget.left() <= 0:
            return
        if not dropped:
            settings.progress.exhausted = settings.length <= decoder.MOST_STEPS
            return
        width *= 2


def _fitting(
    spec: Spec, ended: list[tuple[Program, float]], tried: set[Program], budget: Budget, settings: Settings
) -> Iterator[Candidate]:
    """Run programs that were not run before and yield those that fit."""
    for program, score in ended:
        if program in tried or budget.left() <= 0:
            continue
        tried.add(program)
        settings.progress.explored += 1
        if _fits(program, spec, settings):
            yield Candidate(program, score, "beam")


def _fits(program: Program, spec: Spec, settings: Settings) -> bool:
    try:
        outputs = (run(program, e.inputs, settings.low, settings.high)[-1] for e in spec.examples)
        return all(output == example.output for output, example in zip(outputs, spec.examples, strict=True))
    except OutOfRange:
        return False


def _advance(beam: _Beam, wanted: _Wanted, width: int) -> tuple[_Beam, list[tuple[Program, float]], bool]:
    """Say one more token; return the next beam, the programs that ended, and whether one was dropped."""
    states, chances = decoder.step(beam.states, beam.tokens)
    choices = [_choices(b.kinds, b.component, len(b.arguments), wanted) for b in beam.beginnings]
    rows = np.repeat(np.arange(len(choices)), [len(c) for c in choices])
    tokens = np.concatenate(choices)
    scores = beam.scores[rows] + chances[rows, tokens]
    best = np.argsort(-scores, kind="stable")[:width]
    going: list[_Beginning] = []
    kept: list[int] = []
    ended: list[tuple[Program, float]] = []
    for place in best.tolist():
        beginning, token = beam.beginnings[rows[place]], int(tokens[place])
        if token == decoder.END:
            ended.append((Program(wanted.inputs, beginning.steps), float(scores[place])))
        else:
            going.append(_said(beginning, token, len(wanted.inputs)))
            kept.append(place)
    after = _Beam(going, states[rows[kept]], tokens[kept], scores[kept])
    return after, ended, len(scores) > width


def _said(beginning: _Beginning, token: int, inputs: int) -> _Beginning:
    """Return the beginning after one more token; a step is whole once it has all arguments."""
    if beginning.component < 0:
        return replace(beginning, component=token)
    place = token - len(components())
    arguments = (*beginning.arguments, place if place < INPUTS else place - INPUTS + inputs)
    component = components()[beginning.component]
    if len(arguments) < len(component.argument_types):
        return replace(beginning, arguments=arguments)
    kinds = (*beginning.kinds, component.result_type)
    return _Beginning(kinds, (*beginning.steps, Step(component.name, arguments)))


@lru_cache(maxsize=2**16)
def _choices(kinds: tuple[str, ...], component: int, said: int, wanted: _Wanted) -> NDArray[np.int64]:
    """Return the tokens that may follow ``said`` arguments, where the variables have ``kinds``."""
    inputs = len(wanted.inputs)
    if component >= 0:
        kind = components()[component].argument_types[said]
        return np.array([decoder.place_token(v, inputs) for v, k in enumerate(kinds) if k == kind], np.int64)
    steps = len(kinds) - inputs
    last = steps == wanted.length - 1
    allowed = [
        number
        for number, c in enumerate(components())
        if steps < wanted.length
        and set(c.argument_types) <= set(kinds)
        and (c.result_type == wanted.output or not last)
    ]
    return np.array(allowed + ([decoder.END] if steps and kinds[-1] == wanted.output else []), np.int64)
