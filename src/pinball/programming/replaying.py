"""Go over the evidence of an answer to keywords again, from nothing but its request and its source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, PinballError, Unsupported
from pinball.core.solution import Known, Solution
from pinball.core.tree import Module
from pinball.core.verdict import Level, Verdict
from pinball.forge import calls
from pinball.forge.calls import CallSpec
from pinball.forge.shapes import plain
from pinball.keywords import Refusal, Request, read
from pinball.keywords.cases import Cases, cases_of
from pinball.keywords.whole import whole_of
from pinball.nets.writing import Written
from pinball.programming.costs import counted, unmet
from pinball.programming.drafts import Draft
from pinball.programming.judging import Judged, judge
from pinball.programming.proving import with_proof
from pinball.programming.verified import Trial, verified

Claim = tuple[bool, str]
"""Whether it holds, and what it is."""


def claims(solution: Solution, budget: Budget) -> Iterator[Claim]:
    """Yield each claim with whether it holds now. Raise ``BadRequest`` for what is no request."""
    request = read(solution.spec.keywords, convert=True)
    if isinstance(request, Refusal):
        raise BadRequest(f"request.keywords: {request.reason}")
    call = calls.parse(solution.call)
    yield _keywords(request, solution, call)
    yield _source(request, solution, call)
    yield from _costs(request, solution, call, budget)
    level, status = solution.verdict.level, solution.verdict.proof.status
    if level > Level.PASSED or status in ("proved", "checked"):
        yield _proof(request, solution, call, budget)


def _keywords(request: Request, solution: Solution, call: CallSpec) -> Claim:
    """Compare the listed tests with what the references of the keywords give, in one of their views."""
    reference = whole_of(request).reference
    shown = call.result.kind in ("stdout", "emitted")
    try:
        rows = [[_thawed(v) for v in t.inputs] for t in solution.tests]
        results = [plain(reference.function(*row)) for row in rows]
        found = {"": results}
        for name, view in reference.views.items():
            found[name] = [plain(view(r, *row)) for r, row in zip(results, rows, strict=True)]
    except Exception as error:  # a reference may fail in any way on what it was not made for
        return False, f"the keywords' references fail on a listed test: {type(error).__name__}"
    wanted = [_thawed(t.output) for t in solution.tests]
    for outputs in found.values():
        seen = [o if isinstance(o, list) or not shown else [o] for o in outputs]
        if seen == wanted:
            return True, f"the listed outputs are what {request} gives ({len(wanted)} tests)"
    return False, f"the listed outputs are not what {request} gives"


def _thawed(value: Any) -> Any:
    return [_thawed(v) for v in value] if isinstance(value, tuple) else value


def _source(request: Request, solution: Solution, call: CallSpec) -> Claim:
    names = whole_of(request).reference.names
    inputs = tuple(tuple(_thawed(v) for v in t.inputs) for t in solution.tests)
    if any(len(i) != len(names) for i in inputs):
        return False, f"a listed test has not the inputs {', '.join(names)}"
    outputs = [_thawed(t.output) for t in solution.tests]
    try:
        verdict = verified(Trial(solution.source, solution.language, call, names, inputs, outputs))
    except Unsupported as error:
        return False, str(error)
    if verdict.level < Level.PASSED:
        return False, "; ".join(verdict.evidence)
    return True, f"the source builds and passes its tests ({verdict.passed})"


def _costs(request: Request, solution: Solution, call: CallSpec, budget: Budget) -> Iterator[Claim]:
    """Count the costs again, and look at each wish of a request of one part."""
    tests = cases_of(request, 0)
    if isinstance(tests, Refusal):
        return
    module = _module(solution)
    written = Written(module or Module(()), solution.call, solution.language)
    draft = Draft(solution.source, call, solution.language, 0.0, written)
    (judged,) = judge([draft], tests, budget)
    (judged,) = counted([judged], tests, budget, request.parts[0].time)
    for name, known in (("time", solution.labels.time), ("space", solution.labels.space)):
        if known is not None:
            yield _counted(name, known, judged)
    if len(request.parts) == 1:
        yield from _wishes(request, module, judged, tests, budget)


def _counted(name: str, known: Known, judged: Judged) -> Claim:
    found = judged.time if name == "time" else judged.space
    if found == known.value:
        return True, f"{name} {found}, counted"
    return False, f"{name} {known.value[:20]} is claimed, {found} was counted"


def _wishes(
    request: Request, module: Module | None, judged: Judged, tests: Cases, budget: Budget
) -> Iterator[Claim]:
    part = request.parts[0]
    if not (part.time or part.space or part.options):
        return
    if module is None:
        yield False, "the source cannot be read into a tree, so its wishes cannot be looked at"
        return
    reason = unmet(judged, part, tests, budget)
    yield not reason, reason or f"it is done as {part} asks"


def _module(solution: Solution) -> Module | None:
    try:
        module: Module = import_module(f"pinball.languages.{solution.language}.parse").parse(solution.source)
    except PinballError:
        return None
    return module


def _proof(request: Request, solution: Solution, call: CallSpec, budget: Budget) -> Claim:
    """Prove again: as far as was claimed, or farther."""
    claimed, level = solution.verdict.proof, solution.verdict.level
    cases = cases_of(request, 0)
    if isinstance(cases, Refusal) or claimed.status not in ("proved", "checked"):
        return False, f"{level.name} is claimed without a proof"
    passed = Verdict(Level.PASSED)
    proof = with_proof(passed, solution.source, solution.language, call, cases.whole, budget).proof
    if proof.status in (claimed.status, "proved") and _reaches(proof.bound, claimed.bound):
        return True, f"{proof.status}: {proof.bound}"
    got = f"{proof.status} {proof.bound} {proof.reason}".strip()
    return False, f"claimed {claimed.status} for {claimed.bound}, found: {got}"


_NUMBER = re.compile(r"(?<=<= )\d+|(?<=at most )\d+")


def _reaches(found: str, claimed: str) -> bool:
    """Tell whether a bound is another one, or that one with larger sizes."""
    sizes = [list(map(int, _NUMBER.findall(text))) for text in (found, claimed)]
    alike = _NUMBER.sub("N", found) == _NUMBER.sub("N", claimed) and len(sizes[0]) == len(sizes[1])
    return found == claimed or (alike and all(a >= b for a, b in zip(*sizes, strict=True)))
