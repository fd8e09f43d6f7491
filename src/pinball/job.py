"""A request made ready: tested for sense, with all that the line from request to answer needs."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pinball.core import plugins
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, MissingTool
from pinball.core.literals import short
from pinball.core.probes import Inputs, probes
from pinball.core.program import Prior, Progress, Settings
from pinball.core.request import make_spec
from pinball.core.solution import SearchReport
from pinball.core.spec import Spec

PROBES = 120


@dataclass(frozen=True, slots=True)
class Options:
    """How to work: which search, for how many seconds, up to how many steps, on how many threads.

    A request in keywords also reads ``samples``, how many programs to write (0: until one is right), and
    ``convert``, whether values may go through an array between its parts.
    """

    search: str = "best_first"
    seconds: float = 10.0
    length: int = 8
    seed: int = 0
    threads: int = 0
    proof_length: int = 4
    samples: int = 0
    convert: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """One request under way: what every stage of the line needs."""

    spec: Spec
    language: str
    options: Options
    budget: Budget
    looking: Budget
    settings: Settings
    prior: Prior
    probes: tuple[Inputs, ...]
    started: float

    def report(self) -> SearchReport:
        return SearchReport(
            self.options.search, self.settings.progress.explored, time.monotonic() - self.started
        )


def languages() -> tuple[str, ...]:
    """Return the languages that programs can be printed in."""
    return tuple(n for n in plugins.names("languages") if "print" in plugins.names(f"languages/{n}"))


def is_compiled(language: str) -> bool:
    """Say whether a language's programs must be lowered and compiled."""
    return "lower" in plugins.names(f"languages/{language}")


def checked(spec: Spec, language: str, options: Options) -> Spec:
    """Return the request with its duplicates merged, or refuse it."""
    spec = make_spec(spec.examples, spec.name)
    _choose("search", options.search, plugins.names("search"))
    if options.length < 1:
        raise BadRequest(f"a program has at least 1 step, not {options.length}")
    check_target(language, spec.name)
    return spec


def check_target(language: str, name: str) -> None:
    """Refuse a language that is not written, a name that no function may have, a missing compiler."""
    _choose("language", language, languages())
    from pinball.languages.names import RESERVED
    from pinball.sandbox import find_compiler

    if name in RESERVED:
        raise BadRequest(f"{name!r} cannot name a function: C or Python keeps it for itself")
    if is_compiled(language):
        find_compiler()


def make_job(
    spec: Spec, language: str, options: Options, cancelled: threading.Event, progress: Progress
) -> Job:
    """Get everything ready for the search, and only then start the clock."""
    threads = options.threads or min(2, len(os.sched_getaffinity(0)))
    settings = Settings(length=options.length, threads=threads, progress=progress)
    prior = Prior({})
    if options.seconds and not cancelled.is_set():
        from pinball.nets.guide import attribute_prior

        prepare = getattr(plugins.load("search", options.search), "prepare", None)
        if prepare is not None:
            _uninterrupted(lambda: prepare(spec, settings), cancelled)
        prior = attribute_prior(spec)
    found = probes(spec, PROBES, options.seed)
    budget = Budget(time.monotonic() + options.seconds, cancelled)
    # The rest of the time is for the compiler and the prover, so that an answer comes before the deadline.
    looking = budget.branch(budget.left() - min(0.6, 0.2 * budget.left()))
    return Job(spec, language, options, budget, looking, settings, prior, found, time.monotonic())


def _uninterrupted(work: Callable[[], None], cancelled: threading.Event) -> None:
    """Do the work; what breaks because Ctrl-C reached a compiler too is no missing tool."""
    try:
        work()
    except MissingTool:
        if not cancelled.is_set():
            raise


def _choose(what: str, name: str, choices: Sequence[str]) -> None:
    if name not in choices:
        raise BadRequest(f"no {what} named {short(name)!r}; choose from: {', '.join(choices)}")
