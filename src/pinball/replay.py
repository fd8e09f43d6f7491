"""Replay evidence from nothing: compile again, run every test again, prove again, and say what held."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.evidence import Evidence
from pinball.core.program import Program
from pinball.core.spec import Spec
from pinball.core.verdict import Level, Proof
from pinball.job import languages

MAX_PROOF_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Replay:
    """One line for each claim that held, and one for each that did not; all held if nothing failed."""

    held: tuple[str, ...]
    failed: tuple[str, ...]


def replay(evidence: Evidence, budget: Budget) -> Replay:
    """Test each claim of an evidence file anew, trusting nothing in it.

    Raise ``BadRequest`` where it names a language or a component that does not exist.
    """
    solution = evidence.solution
    if solution.language not in languages():
        raise BadRequest(f"no language named {solution.language!r}; choose from: {', '.join(languages())}")
    held: list[str] = []
    failed: list[str] = []
    if evidence.program is None:
        from pinball.programming.replaying import claims

        found = list(claims(solution, budget))
    else:
        found = [_examples(evidence), _tests(evidence), _proof(evidence, budget)]
    for holds, claim in found:
        (held if holds else failed).append(claim)
    return Replay(tuple(held), tuple(failed))


def _examples(evidence: Evidence) -> tuple[bool, str]:
    """Test the program in the component semantics: the examples and every listed test."""
    from pinball.dsl.behaviour import fits, variable_types

    solution, program = evidence.solution, _program(evidence)
    variable_types(program)
    if not fits(program, solution.spec):
        return False, "the program does not give every example's output"
    if not fits(program, Spec(solution.tests)):
        return False, "the program does not give the listed tests' outputs"
    return True, f"the program gives the given outputs ({len(solution.spec.examples)} examples)"


def _tests(evidence: Evidence) -> tuple[bool, str]:
    """Build the source in the sandbox and run it on the examples and the listed tests."""
    from pinball.verify.run import check

    solution = evidence.solution
    tests = tuple(dict.fromkeys(solution.spec.examples + solution.tests))
    verdict = check(solution.source, solution.language, solution.entry, Spec(tests, solution.entry))
    if verdict.level < Level.PASSED:
        return False, "; ".join(verdict.evidence) or "the source does not hold on the tests"
    return True, f"the source builds and passes its tests ({verdict.passed})"


def _proof(evidence: Evidence, budget: Budget) -> tuple[bool, str]:
    """Prove again what was proved, up to the same bound; a level that rests on no proof needs none."""
    solution = evidence.solution
    claimed, level = solution.verdict.proof, solution.verdict.level
    if claimed.status not in ("proved", "checked"):
        fair = level <= Level.PASSED
        return fair, "no proof is claimed" if fair else f"{level.name} is claimed without a proof"
    proof = _prove(evidence, budget)
    if proof.status in (claimed.status, "proved") and proof.bound == claimed.bound:
        return True, f"{proof.status}: {proof.bound}"
    got = f"{proof.status} {proof.bound} {proof.reason}".strip()
    return False, f"claimed {claimed.status} for {claimed.bound}, found: {got}"


def _prove(evidence: Evidence, budget: Budget) -> Proof:
    from pinball.verify.prove import prove

    solution = evidence.solution
    bound = re.search(r"<= (\d{1,4})\b", solution.verdict.proof.bound)
    length = int(bound.group(1)) if bound else 0
    if length > MAX_PROOF_LENGTH:
        return Proof("unknown", reason=f"no proof reaches length {length} here")
    program = _program(evidence)
    return prove(solution.source, solution.language, solution.entry, program, budget, length=length)


def _program(evidence: Evidence) -> Program:
    if evidence.program is None:
        raise BadRequest("the evidence holds no program in the list language")
    return evidence.program
