"""The paper's beam search over its recurrent decoder: the beam doubles until the time is up.

The decoder says a program token by token; the beam keeps the most probable beginnings. Tokens that would break
the types are left out, without giving their probability to others. Every program that the beam ends is run on
the examples, and only one that gives their outputs is yielded. The search ends with nothing where the decoder
cannot see the request (``nets.view``: more than three inputs, say) or is not installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.core.errors import MissingTool
from pinball.core.program import Candidate, Prior, Program, Settings, Step
from pinball.core.spec import Spec
from pinball.dsl.components import OutOfRange, components, run
from pinball.nets import decoder
from pinball.nets.view import View, kinds_of, view


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The start of a program: whole steps, the types of all its variables, and the step that is being said."""

    kinds: tuple[str, ...]
    steps: tuple[Step, ...] = ()
    component: int = -1
    arguments: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Beam:
    """W beginnings with the decoder's states (W, K), the last tokens (W,) and log probabilities (W,)."""

    beginnings: tuple[_Beginning, ...]
    states: decoder.Floats
    tokens: NDArray[np.int64]
    scores: NDArray[np.float64]


def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
    """Yield programs that fit all examples, each once, in the order in which the growing beam ends them.

    ``prior`` is not used: the decoder judges for itself. ``settings.progress`` counts the programs that were run.
    """
    seen = view(spec)
    kinds = None if seen.blind else kinds_of(spec)
    if kinds is None or budget.left() <= 0:
        return
    try:
        first = decoder.read(seen)
    except MissingTool:
        return
    tried: set[Program] = set()
    width = 1
    while budget.left() > 0:
        dropped = yield from _sweep(spec, kinds, first, width, (budget, settings, tried))
        if not dropped:
            settings.progress.exhausted = budget.left() > 0
            return
        width *= 2
