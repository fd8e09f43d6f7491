"""Depth-first search: all programs, components in the order of the prior (paper, section 4.4)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

from pinball.core.budget import Budget
from pinball.core.program import Candidate, Prior, Settings
from pinball.core.spec import Spec
from pinball.search._kernel.task import Control, Problem, prepare, solutions

__all__ = ["prepare", "search"]


def search(spec: Spec, prior: Prior, budget: Budget, settings: Settings) -> Iterator[Candidate]:
    """Yield the programs of up to ``settings.length`` calls that fit, shorter ones first."""
    return solutions(spec, prior, budget, settings, entry=_run, origin="dfs")


def _run(work: Problem, control: Control, order: ctypes.Array[ctypes.c_int32]) -> None:
    work.kernel.kernel_dfs(ctypes.byref(work.task), ctypes.byref(control), order, len(order))
