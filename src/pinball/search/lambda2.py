"""Enumeration with deduction over a growing active set, after Feser et al. 2015 (paper, section 4.4)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

from pinball.core.budget import Budget
from pinball.core.program import Candidate, Prior, Settings
from pinball.core.spec import Spec
from pinball.search._kernel.task import Control, Problem, prepare, solutions

__all__ = ["prepare", "search"]

_START = 1  # components in the first active set


def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
    """Yield the programs of up to ``settings.length`` calls that fit, over the likeliest components first."""
    return solutions(spec, prior, budget, settings, entry=_run, origin="lambda2")


def _run(work: Problem, control: Control, order: ctypes.Array[ctypes.c_int32]) -> None:
    work.kernel.kernel_lambda2(ctypes.byref(work.task), ctypes.byref(control), order, len(order), _START)
