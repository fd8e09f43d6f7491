"""Mend a person's program: localise the fault, try edits, verify what comes out.

    pinball.repair(Path("sort.c"), reference=Path("reference.c")).diff

``goal`` says what is wanted; the search proposes, the verdict decides. Comments and layout stay as they are
but for what is mended.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import unified_diff
from typing import TYPE_CHECKING, Any

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.verdict import Level, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from pinball.goal import Goal
    from pinball.goal.cases import Case
    from pinball.goal.judging import Failure, Outcome, Tests
    from pinball.goal.traces import Trace
    from pinball.repair.candidates import Candidate
    from pinball.repair.search import Search

_NO_VERDICT = Verdict(Level.REJECTED)
_TESTS = 150
_SHARE = 0.8  # of the time is for the search
_PROOF = 3.0  # seconds for one proof
_GRACE = 6.0  # seconds that the tests of what was found may take behind the end
_FRESH = 300
_OPERATIONS = 200_000  # that one call may take
_VERDICTS = 6  # candidates that are built and proved, before it is given up


@dataclass(frozen=True, slots=True)
class Repair:
    """What became of a program.

    ``status``: ``mended`` (``source`` passed all tests and ``verdict`` says what is known of it),
    ``correct`` (there was nothing to mend) or ``unmended`` (``reason`` says how far it came). ``failed`` is
    an example that failed before, ``kinds`` the sorts of edits that were made, ``others`` how many other
    mends of the same size passed.
    """

    status: str
    source: str
    diff: str = ""
    reason: str = ""
    verdict: Verdict = _NO_VERDICT
    failed: Failure | None = None
    kinds: tuple[str, ...] = ()
    call: str = ""
    others: int = 0
    explored: int = 0
    seconds: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """Return the record as plain data."""
        verdict, failed = self.verdict, self.failed
        return {
            "status": self.status,
            "reason": self.reason,
            "diff": self.diff,
            "source": self.source,
            "verdict": {
                "level": verdict.level.name,
                "tests": {"passed": verdict.passed, "total": verdict.total},
                "proof": {"status": verdict.proof.status, "bound": verdict.proof.bound},
                "evidence": list(verdict.evidence),
            },
            "failed": None
            if failed is None
            else {"inputs": list(failed.inputs), "expected": failed.expected, "got": failed.got},
            "edits": list(self.kinds),
            "call": self.call,
            "alternatives": self.others,
            "search": {"explored": self.explored, "seconds": round(self.seconds, 3)},
        }


def repair(
    source: str | Path,
    *,
    examples: Sequence[str | Case] = (),
    reference: str | Path | None = None,
    contract: str | Path | None = None,
    trace: Trace | None = None,
    function: str = "",
    language: str = "",
    call: str = "",
    seed: int = 1,
    budget: Budget | None = None,
) -> Repair:
    """Mend a function of a file or a text against examples (``"[2, 1] -> [1, 2]"``), a reference, a contract.

    ``function`` names it, or it and the reference's: ``"mine,theirs"``. Raise ``BadRequest`` with what is
    wrong, where, and the choices; ``MissingTool`` without a compiler or a sandbox.
    """
    from pinball.equal import read
    from pinball.goal import make_goal
    from pinball.goal.cases import parse_case

    budget = budget or Budget.seconds(10.0)
    goal = make_goal(
        read(source, language),
        entry=function,
        examples=[parse_case(e) if isinstance(e, str) else e for e in examples],
        reference=None if reference is None else read(reference),
        contract=None if contract is None else read(contract),
        trace=trace,
        call=call,
        seed=seed,
        budget=budget,
    )
    return mend(goal, budget, seed=seed)


def mend(goal: Goal, budget: Budget, *, seed: int = 1) -> Repair:
    """Mend the function that a goal speaks of. What is not mended comes back with how far it came.

    Raise ``MissingTool`` without a compiler or a sandbox, ``BadRequest`` where the goal cannot be tested.
    """
    from pinball.repair.search import start
    from pinball.repair.tracing import through

    started = time.monotonic()
    if goal.trace is not None:
        through(goal, [goal.source], budget)  # refuses a trace that does not fit, before the work
    tests = replace(goal.tests(_TESTS, seed, budget), operations=_OPERATIONS)
    if not tests.rows:
        raise BadRequest(f"{goal.entry}: no input was found on which it is known what must come out")
    outcome = goal.judge([goal.source], tests, budget)[0]
    if outcome.held:
        tests, outcome = _more(goal, goal.source, tests, seed + 1, budget)
    if outcome.held:
        verdict = goal.verdict(goal.source, budget, seed + 2, _FRESH)
        if verdict.level >= Level.PASSED:
            spent = time.monotonic() - started
            return Repair("correct", goal.source, verdict=verdict, call=goal.call, seconds=spent)
        tests, outcome = _against(goal, tests, outcome, verdict)
    if not outcome.ran:
        return Repair("unmended", goal.source, reason="it uses something that the engine does not know")
    failed = goal.failure(goal.source, tests, outcome, budget)
    search = start(goal, tests, outcome, budget.part(_SHARE * budget.left()))
    answer = _mended(search, outcome, seed, budget)
    spent = time.monotonic() - started
    return replace(answer, failed=failed, call=goal.call, explored=search.explored, seconds=spent)


def _more(goal: Goal, source: str, tests: Tests, seed: int, budget: Budget) -> tuple[Tests, Outcome]:
    """Return fresh tests where a program fails one of them, else the old ones, with what became of it."""
    fresh = replace(goal.tests(_FRESH, seed, budget), operations=_OPERATIONS)
    return fresh, goal.judge([source], fresh, budget)[0]


def _against(goal: Goal, tests: Tests, outcome: Outcome, verdict: Verdict) -> tuple[Tests, Outcome]:
    """Take what the compiler or a proof found as the fault of a program whose tests all pass."""
    if verdict.level == Level.REJECTED:
        message = verdict.evidence[-1] if verdict.evidence else "it does not compile"
        passes = outcome.passes & False
        return tests, replace(outcome, compiles=False, message=message, passes=passes)
    return tests, outcome


def _mended(search: Search, outcome: Outcome, seed: int, budget: Budget) -> Repair:
    from pinball.repair.candidates import size
    from pinball.repair.tracing import through

    goal = search.goal
    base = goal.source.encode()
    tried = 0
    reasons: list[str] = []
    for held in search.run(base, outcome, _aligned(goal)):
        good = _fresh(search, held, seed + 1)
        if goal.trace is not None and good:
            passed = through(goal, [c.source.decode(errors="replace") for c in good], budget)
            reasons += [] if any(passed) else ["its run does not pass through the trace"]
            good = [c for c, p in zip(good, passed, strict=True) if p]
        small = {id(c): size(base, c.source) for c in good}
        good.sort(key=lambda c: (min(len(c.mends), 3), small[id(c)], c.cost))
        for one in good[:_VERDICTS]:
            if tried == _VERDICTS:
                break
            tried += 1
            least = search.least(base, one)
            text = least.source.decode(errors="replace")
            # What was found is tested even where time is up: an answer without that is none.
            grace = Budget(max(budget.deadline, time.monotonic() + _GRACE), budget.cancelled)
            verdict = goal.verdict(text, grace, seed + 2, _FRESH, proof=budget.part(_PROOF))
            if verdict.level >= Level.PASSED:
                others = sum(small[id(c)] == small[id(one)] for c in good) - 1
                kinds = tuple(m.kind for m in one.mends)
                diff = difference(goal.source, text, goal.side.code.name)
                return Repair("mended", text, diff, "", verdict, kinds=kinds, others=others)
            reasons.append(verdict.evidence[-1] if verdict.evidence else "")
    return Repair("unmended", goal.source, reason=_how_far(search, reasons))


def _fresh(search: Search, held: Sequence[Candidate], seed: int) -> list[Candidate]:
    """Return the candidates that pass fresh tests, too; what some fail is a test from then on."""
    tests = replace(search.goal.tests(_FRESH, seed, search.budget), operations=_OPERATIONS)
    likely = sorted(held, key=lambda c: c.cost)[:200]
    outcomes = search.goal.judge([c.source.decode(errors="replace") for c in likely], tests, search.budget)
    failed = {k for o in outcomes if o.ran for k, good in enumerate(o.passes.tolist()) if not good}
    if failed:
        search.learn(tests.part(sorted(failed)[:40]))
    return [c for c, o in zip(likely, outcomes, strict=True) if o.held]


def _aligned(goal: Goal) -> list[tuple[bytes, float]]:
    """Return texts in which the function is made like the reference where both are laid side by side."""
    from pinball.repair.align import aligned

    return aligned(goal)


def _how_far(search: Search, reasons: Sequence[str]) -> str:
    from pinball.repair.candidates import COMPILED

    best = search.best
    tried = f"{search.explored:,} programs were tried"
    if reasons:
        return f"{tried}; what passed the tests was refused: {reasons[0]}"
    if best is None:
        return tried
    if best.score[0] < COMPILED:
        return f"{tried}; none compiles"
    total = len(search.quick.rows)
    ended = "time was up" if search.budget.left() <= 0 else "no more edits are known"
    return f"{tried}, and {ended}; the best passes {int(best.score[1])} of {total} telling tests"


def difference(before: str, after: str, name: str) -> str:
    """Return a unified diff of a file."""
    rows = unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    )
    return "".join(row if row.endswith("\n") else f"{row}\n" for row in rows)


__all__ = ["Repair", "difference", "mend", "repair"]
