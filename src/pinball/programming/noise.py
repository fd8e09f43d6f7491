"""Programs that nobody asked for: the net writes what comes to it, and the labels say what that is."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from pinball.core.budget import Budget
from pinball.core.program import Progress
from pinball.core.solution import Known, Labels, SearchReport, Solution
from pinball.core.spec import Spec
from pinball.core.verdict import Level, Verdict
from pinball.job import Options
from pinball.labels import Fact, Label, label
from pinball.nets.programmer import numbers, sample
from pinball.programming.drafts import Draft, draft_of
from pinball.programming.drawing import Sampler, needs_net

_SAMPLES = 8
_UNKNOWN = ("unknown", "")


@dataclass(frozen=True, slots=True)
class _Named:
    draft: Draft
    label: Label


def noise(
    language: str, options: Options, cancelled: threading.Event, progress: Progress, sampler: Sampler = sample
) -> Solution:
    """Return one of some programs written with no request, with what it was found to be.

    One whose algorithm was measured comes first. Raise ``MissingTool`` without weights.
    """
    needs_net(sampler)
    started = time.monotonic()
    budget = Budget(started + options.seconds, cancelled)
    looking = budget.branch(0.5 * options.seconds)
    drafts: list[Draft] = []
    count = options.samples or _SAMPLES
    for one in sampler(
        _prompt(language), language, count, temperature=1.0, seed=options.seed, budget=looking
    ):
        progress.explored += 1
        draft = draft_of(one.written, one.score, "")
        if draft is not None:
            drafts.append(draft)
    report = SearchReport("noise", progress.explored, time.monotonic() - started)
    best = max(map(_named, drafts[:_SAMPLES]), key=_worth, default=None) if budget.left() else None
    if best is None:
        return Solution("unsolved", Spec(), language, "no program was finished in time", search=report)
    return _solution(best, language, report)


def _prompt(language: str) -> tuple[int, ...]:
    return tuple(numbers()[word] for word in ("<begin>", f"lang:{language}", "noise", "<sep>"))


def _named(draft: Draft) -> _Named:
    """Label a program's entry as ``pinball label`` does."""
    found = label(draft.source, draft.language)
    own = [one for one in found if one.function == draft.call.function]
    return _Named(draft, (own or list(found))[0])


def _worth(named: _Named) -> tuple[bool, bool, float]:
    known = named.label.algorithm.how == "measured" and named.label.algorithm.value not in _UNKNOWN
    return known, bool(named.label.compiles.measured), named.draft.score


def _solution(named: _Named, language: str, report: SearchReport) -> Solution:
    found, draft = named.label, named.draft
    measured = found.algorithm.how == "measured" and found.algorithm.value not in _UNKNOWN
    level = Level.PASSED if measured else Level.COMPILED if found.compiles.measured else Level.REJECTED
    tests = found.tests if measured else 0
    words = f"{found.algorithm.value}, by its tests" if measured else "none of the known algorithms"
    verdict = Verdict(level, (words,), tests, tests)
    labels = Labels(
        _known(found.algorithm), _known(found.data_structure), _known(found.time), _known(found.space)
    )
    return Solution(
        "solved", Spec(), language, entry=draft.call.function, source=draft.source, verdict=verdict,
        search=report, call=draft.call.text, labels=labels,
    )  # fmt: skip


def _known(fact: Fact) -> Known | None:
    return Known(fact.value, fact.how, fact.confidence) if fact.value not in _UNKNOWN else None
