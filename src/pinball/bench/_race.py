"""Run searches on test programs, each alone on a core, and say how long each took to its first answer."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from functools import cache
from multiprocessing import get_context
from typing import Any

from pinball.core import plugins
from pinball.core.budget import Budget
from pinball.core.program import Prior, Settings
from pinball.dsl.components import PAPER_HIGH, PAPER_LOW, run
from pinball.nets import guide
from pinball.train.data import pool


@dataclass(frozen=True, slots=True)
class Job:
    """One search on one test: ``net`` names the attribute net, ``""`` for the corpus frequency."""

    length: int
    row: int
    search: str
    net: str
    limit: float
    longest: int


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a job; ``seconds`` is infinite where nothing was found, and includes the net's time."""

    job: Job
    seconds: float
    net_seconds: float
    explored: int
    calls: int

    def as_row(self) -> dict[str, Any]:
        """Return the result for a JSON file; no answer is null there."""
        seconds = None if math.isinf(self.seconds) else round(self.seconds, 6)
        row = asdict(self.job)
        return {**row, "seconds": seconds, "explored": self.explored, "calls": self.calls}


@cache
def _warm(search: str, net: str) -> None:
    """Load kernel and nets before the clock runs, by an easy search."""
    spec = pool(1).spec(0)
    prior = guide.attribute_prior(spec, net) if net else guide.frequency_prior(1)
    settings = Settings(length=1, low=PAPER_LOW, high=PAPER_HIGH)
    next(iter(plugins.load("search", search).search(spec, prior, Budget.seconds(20), settings)), None)


def run_job(job: Job) -> Result:
    """Run one search to its first answer, which must hold under the component semantics."""
    _warm(job.search, job.net)
    spec = pool(job.length).spec(job.row)
    settings = Settings(length=job.longest, low=PAPER_LOW, high=PAPER_HIGH, simplest=False)
    start = time.perf_counter()
    prior: Prior = guide.attribute_prior(spec, job.net) if job.net else guide.frequency_prior(job.longest)
    thought = time.perf_counter() - start
    found = plugins.load("search", job.search).search(spec, prior, Budget.seconds(job.limit), settings)
    candidate = next(found, None)
    seconds = time.perf_counter() - start
    found.close()
    if candidate is None:
        return Result(job, math.inf, thought, settings.progress.explored, 0)
    for example in spec.examples:
        if run(candidate.program, example.inputs, PAPER_LOW, PAPER_HIGH)[-1] != example.output:
            raise AssertionError(
                f"{job.search} answered with a program that does not fit: {candidate.program}"
            )
    return Result(job, seconds, thought, settings.progress.explored, len(candidate.program.steps))


def race(jobs: Iterable[Job], workers: int) -> Iterator[Result]:
    """Run jobs on processes of their own, ``workers`` at a time, in any order."""
    listed = list(jobs)
    if workers == 1:
        yield from map(run_job, listed)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as executor:
        yield from executor.map(run_job, listed)


def timeout_for(results: list[Result], share: float) -> float:
    """Return the time-out that solves a share of the tests (the paper's measure); infinite if none does."""
    ordered = sorted(r.seconds for r in results)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def explored_for(results: list[Result], share: float) -> float:
    """Return the number of programs that must be explored to solve a share of the tests."""
    ordered = sorted(math.inf if math.isinf(r.seconds) else max(1, r.explored) for r in results)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def solved(results: list[Result]) -> tuple[float, float, float]:
    """Return the share solved with its 95 % Wilson interval."""
    n, k, z = len(results), sum(not math.isinf(r.seconds) for r in results), 1.96
    if not n:
        return 0.0, 0.0, 1.0
    share = k / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return share, max(0.0, middle - half), min(1.0, middle + half)
