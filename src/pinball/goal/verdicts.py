"""What is known of a candidate: the system's compiler, tests in the engine and as built code, a proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.spec import Example
from pinball.core.verdict import Level, Proof, Verdict
from pinball.forge import harness
from pinball.forge.driver import Program
from pinball.goal.judging import Outcome, Tests
from pinball.measure.compiling import compiled
from pinball.sandbox import Limits

if TYPE_CHECKING:
    from pinball.goal import Goal

_BUILT = 60  # tests that the built program is run on, too


def verdict(goal: Goal, source: str, budget: Budget, seed: int, count: int, proof_budget: Budget) -> Verdict:
    """Compile, test and prove a candidate; see ``Goal.verdict``."""
    good, message = compiled(source, goal.language)
    if good is False:
        return Verdict(Level.REJECTED, (f"the compiler refuses it: {message}",))
    evidence = ["compiled by the system's compiler" if good else "not compiled: a file of its own is missing"]
    tests = goal.tests(count, seed, budget)
    outcome = goal.judge([source], tests, budget)[0]
    if not outcome.ran:
        return Verdict(Level.COMPILED, (*evidence, "not run: time was up, or outside what the engine knows"))
    if not outcome.held:
        return _failed(goal, source, tests, outcome, tuple(evidence), budget)
    evidence.append(f"{outcome.passed} of {outcome.total} tests passed in the checked engine")
    if goal.language == "c" and budget.left() > 0:
        fault, line = _built(goal, source, tests)
        if fault:
            return Verdict(Level.COMPILED, (*evidence, line), outcome.passed, outcome.total)
        evidence.append(line)
    proof = proved(goal, source, proof_budget)
    levels = {"proved": Level.PROVED, "checked": Level.CHECKED, "refuted": Level.COMPILED}
    level = levels.get(proof.status, Level.PASSED)
    said = " ".join(filter(None, (proof.status, proof.bound, proof.reason)))
    return Verdict(level, (*evidence, f"proof: {said}", *goal.notes), outcome.passed, outcome.total, proof)


def _failed(
    goal: Goal, source: str, tests: Tests, outcome: Outcome, evidence: tuple[str, ...], budget: Budget
) -> Verdict:
    known = goal.failure(source, tests, outcome, budget)
    example = None
    line = f"{outcome.passed} of {outcome.total} tests passed"
    if known is not None:
        example = Example(known.inputs, known.expected)
        line += f"; on {list(known.inputs)} it gives {known.got}, not {known.expected}"
    level = Level.COMPILED if outcome.compiles else Level.REJECTED
    return Verdict(level, (*evidence, line), outcome.passed, outcome.total, counterexample=example)


def _built(goal: Goal, source: str, tests: Tests) -> tuple[bool, str]:
    """Run the program as the system's compiler builds it, with sanitizers; say whether it shows a fault."""
    way = goal.ways[0]
    rows = tests.rows[:_BUILT]
    program = Program(source + way.source, way.call, goal.names)
    try:
        judged = harness.judge([program], [rows], limits=Limits(seconds=20.0, cpu_seconds=10.0))[0]
    except Unsupported as error:
        return False, f"not run as built code: {error}"
    if judged.message:
        return False, f"not run as built code: {judged.message}"
    known = tests.known[0, : len(rows)]
    wanted = tests.digests[0, : len(rows)]
    for place, (output, digest) in enumerate(zip(judged.outputs, judged.digests, strict=True)):
        if isinstance(output, harness.Failure):
            return True, f"built with sanitizers, on {list(rows[place])}: {output.text}"
        if known[place] and np.uint64(digest or 0) != wanted[place]:
            return True, f"built with sanitizers, on {list(rows[place])}: it gives {output}"
    return (
        False,
        f"{len(rows)} of them passed as built code, with the address and undefined-behaviour sanitizers",
    )


def proved(goal: Goal, source: str, budget: Budget) -> Proof:
    """Return what can be proved of a candidate; ``none`` where nothing but examples says what is wanted."""
    from pinball.goal.proving import proof_of

    return proof_of(goal, source, budget) if budget.left() > 0 else Proof()
