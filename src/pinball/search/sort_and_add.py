"""Sort and add: depth-first search over an active set that grows by the next likeliest one (section 4.4)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

from pinball.core.budget import Budget
from pinball.core.program import Candidate, Prior, Settings
from pinball.core.spec import Spec
from pinball.search._kernel.task import Control, Problem, prepare, solutions

_START = 1  # components in the first active set; a round costs little, as it explores only what is new

__all__ = ["prepare", "search"]


def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
    """Yield the programs of up to ``settings.length`` calls that fit, over the likeliest components first."""
    return solutions(spec, prior, budget, settings, entry=_run, origin="sort_and_add")


def _run(work: Problem, control: Control, order: ctypes.Array[ctypes.c_int32]) -> None:
    work.kernel.kernel_sort_and_add(ctypes.byref(work.task), ctypes.byref(control), order, len(order), _START)
