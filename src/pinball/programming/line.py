"""From a request in keywords to solutions: the line of ``pinball write --keywords``."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pinball.core.budget import Budget
from pinball.core.program import Progress
from pinball.core.solution import Known, Labels, SearchReport, Solution
from pinball.core.spec import Example, Spec
from pinball.core.verdict import Level
from pinball.job import Options
from pinball.keywords import Refusal, Request, read
from pinball.keywords.cases import Cases, cases_of, more_cases
from pinball.labels import COUNTED
from pinball.nets.programmer import sample
from pinball.programming.composing import composed
from pinball.programming.drawing import Sampler, Setting, Tally, needs_net, rank, right_ones, wish_of
from pinball.programming.judging import Judged, right_outputs
from pinball.programming.proving import with_proof
from pinball.programming.verified import Trial, verified

STRATEGY = "sample"
_LONGEST_NAME = 40
_COMPARED = 3
_PROOF_BY, _LEAST_PROOF = 2.0, 0.6  # seconds


def write(
    spec: Spec,
    language: str,
    options: Options,
    *,
    cancelled: threading.Event | None = None,
    progress: Progress | None = None,
    sampler: Sampler = sample,
) -> Iterator[Solution]:
    """Yield the best program for a request in keywords, then others that are right and another text.

    The first solution's ``status`` says how it went: ``solved``, ``unsolved``, ``unclear`` or ``impossible``.
    Raise ``BadRequest`` for a bad request, ``MissingTool`` without weights, compiler or sandbox.
    """
    started = time.monotonic()
    request = read(spec.keywords, options.convert)
    if isinstance(request, Refusal):
        yield Solution(request.status, spec, language, request.reason)
        return
    tests = cases_of(request, options.seed)
    problem = tests if isinstance(tests, Refusal) else _against(spec.examples, tests)
    if isinstance(tests, Refusal) or isinstance(problem, Refusal):
        assert isinstance(problem, Refusal)
        yield Solution(problem.status, spec, language, problem.reason)
        return
    needs_net(sampler)
    budget = Budget(started + options.seconds, cancelled or threading.Event())
    setting = Setting(
        language, options.samples, options.seed, budget, progress or Progress(), Tally(), started, sampler
    )
    found = False
    for solution in _solutions(spec, request, tests, setting, options):
        found = True
        report = SearchReport(STRATEGY, setting.tally.written, time.monotonic() - started)
        yield replace(solution, search=report)
    if not found:
        report = SearchReport(STRATEGY, setting.tally.written, time.monotonic() - started)
        late = "interrupted" if budget.cancelled.is_set() else "" if budget.left() else "the time was up"
        reason = ": ".join(filter(None, (late, setting.tally.reason())))
        yield Solution("unsolved", spec, language, reason, search=report)


def _against(examples: tuple[Example, ...], tests: Cases) -> Refusal | None:
    """Say which example is not what the keywords ask for."""
    reference = tests.whole.reference
    for example in examples:
        if len(example.inputs) != len(reference.inputs):
            return Refusal(
                "unclear", f"an example has {len(example.inputs)} inputs, not {len(reference.inputs)}"
            )
        try:
            output = reference.function(*(_listed(v) for v in example.inputs))
        except Exception:  # a reference may fail in any way on what it was not made for
            return Refusal("unclear", f"{reference.algorithm} is not defined on an example's inputs")
        if output != _listed(example.output):
            return Refusal("impossible", f"an example contradicts the keywords, which give {output}")
    return None


def _listed(value: Any) -> Any:
    return [_listed(v) for v in value] if isinstance(value, tuple) else value


def _solutions(
    spec: Spec, request: Request, tests: Cases, setting: Setting, options: Options
) -> Iterator[Solution]:
    """Yield verified solutions, the best first: at once where no number of samples was asked for."""
    part, several = request.parts[0], len(request.parts) > 1
    ranked = replace(part, time="") if several else part
    name = spec.name or "_".join(p.algorithm for p in request.parts)[:_LONGEST_NAME]
    batches = (
        composed(request, tests, setting, name)
        if several
        else right_ones(part, tests, setting, wish_of(part, name))
    )
    if options.samples:
        everything = sorted((j for batch in batches for j in batch), key=lambda j: rank(j, ranked))
        yield from _verified(everything, spec, request, tests, setting)
        return
    for batch in batches:
        yield from _verified(batch, spec, request, tests, setting)


def _verified(
    judged: list[Judged], spec: Spec, request: Request, tests: Cases, setting: Setting
) -> Iterator[Solution]:
    """Yield those of the programs that hold in another compiler and on fresh tests, the best ``Level`` first.

    Only the first few are compared; then what holds comes in order.
    """
    held: list[Solution] = []
    waiting = True
    for one in judged:
        solution = solution_of(one, spec, request, tests, setting)
        if solution.verdict.level < Level.PASSED:
            setting.tally.reasons["; ".join(solution.verdict.evidence)[:200]] += 1
            continue
        held.append(replace(solution, alternatives=len(judged) - 1))
        late = not setting.samples and time.monotonic() - setting.started > _PROOF_BY
        if waiting and solution.verdict.level < Level.CHECKED and len(held) < _COMPARED and not late:
            continue
        waiting = False
        yield from sorted(held, key=lambda s: -s.verdict.level)
        held = []
    yield from sorted(held, key=lambda s: -s.verdict.level)


def solution_of(one: Judged, spec: Spec, request: Request, tests: Cases, setting: Setting) -> Solution:
    """Return a program as an answer: built again, run on its tests and on fresh ones, proved if possible."""
    draft, more = one.draft, more_cases(tests, setting.seed)
    rows = (*tests.inputs, *more.inputs)
    right = [o for t in (tests, more) for o in right_outputs(t, draft, one.view)]
    trial = Trial(draft.source, draft.language, draft.call, tests.names, rows, right)
    verdict = verified(trial)
    if verdict.level >= Level.PASSED and not one.view:
        verdict = with_proof(
            verdict, draft.source, draft.language, draft.call, tests.whole, _for_proof(setting)
        )
    asked = request.parts[0].time if len(request.parts) == 1 else ""
    if asked and one.typical != one.time and one.typical == asked:
        usually = f"{one.typical} on random inputs, {one.time} at worst"
        verdict = replace(verdict, evidence=(*verdict.evidence, usually))
    return Solution(
        status="solved",
        spec=spec,
        language=draft.language,
        reason="" if verdict.level >= Level.PASSED else "; ".join(verdict.evidence),
        entry=draft.call.function,
        source=draft.source,
        verdict=verdict,
        tests=tuple(Example(_frozen(i), _frozen(o)) for i, o in zip(rows, right, strict=True)),
        call=draft.call.text,
        labels=_labels(one, request, verdict.total),
    )


def _for_proof(setting: Setting) -> Budget:
    """Return the time to prove in: the rest of the first two seconds, or a tenth of what is left."""
    early = _PROOF_BY - (time.monotonic() - setting.started)
    return setting.budget.part(max(_LEAST_PROOF, early, 0.1 * setting.budget.left()))


def _labels(one: Judged, request: Request, tests: int) -> Labels:
    """Return what was measured: what it does by the tests, its costs by counting, if a class fits."""
    sure = (tests + 1) / (tests + 2)
    sure_of = COUNTED[one.draft.language]
    return Labels(
        Known(" ; ".join(p.algorithm for p in request.parts), confidence=sure),
        Known(request.parts[0].structure, confidence=sure),
        Known(one.time, confidence=sure_of["time"]) if one.time not in ("", "unknown") else None,
        Known(one.space, confidence=sure_of["space"]) if one.space not in ("", "unknown") else None,
    )


def _frozen(value: Any) -> Any:
    return tuple(_frozen(v) for v in value) if isinstance(value, list | tuple) else value
