"""From a candidate program to an answer: written as source, built, run and proved."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from pinball.core.probes import Inputs
from pinball.core.program import Program
from pinball.core.solution import Solution
from pinball.core.spec import Example, Spec
from pinball.core.verdict import Level, Proof, Verdict
from pinball.job import Job, is_compiled

if TYPE_CHECKING:
    from pinball.core.tree import Module


def solution_of(job: Job, program: Program) -> Solution:
    """Return the program as source with its verdict: built, run, and proved as far as time allows."""
    from pinball.dsl.assemble import assemble
    from pinball.verify.prove import prove
    from pinball.verify.run import check

    module = assemble(program, job.spec.name)
    entry = module.functions[-1].name
    source = _print(module, job.language)
    tests = job.spec.examples + _generated(program, job.probes)
    verdict = check(source, job.language, entry, Spec(tests, entry))
    if verdict.level >= Level.PASSED and job.budget.left():
        budget = job.budget.part(max(0.4, 0.04 * job.options.seconds))
        proof = prove(source, job.language, entry, program, budget, length=job.options.proof_length)
        verdict = _proved(verdict, proof)
    return Solution(
        status="solved",
        spec=job.spec,
        language=job.language,
        reason="" if verdict.level >= Level.PASSED else "; ".join(verdict.evidence),
        entry=entry,
        source=source,
        program=program,
        verdict=verdict,
        tests=tests,
    )


def _proved(verdict: Verdict, proof: Proof) -> Verdict:
    """Return the verdict with a proof; code that the prover refutes only compiled."""
    levels = {"proved": Level.PROVED, "checked": Level.CHECKED, "refuted": Level.COMPILED}
    level = levels.get(proof.status, verdict.level)
    line = " ".join(filter(None, (proof.status, proof.bound, proof.reason)))
    return replace(verdict, level=level, evidence=(*verdict.evidence, line), proof=proof)


def _print(module: Module, language: str) -> str:
    """Return the module as source, in the lower storey for a language that is compiled."""
    if is_compiled(language):
        module = import_module(f"pinball.languages.{language}.lower").lower(module)
    source: str = import_module(f"pinball.languages.{language}.print").print_module(module)
    return source


def _generated(program: Program, found: tuple[Inputs, ...]) -> tuple[Example, ...]:
    """Return generated tests: inputs on which the component semantics has a result, and that result."""
    from pinball.dsl.behaviour import Refused, result

    outputs = ((inputs, result(program, inputs)) for inputs in found)
    return tuple(Example(inputs, out) for inputs, out in outputs if not isinstance(out, Refused))
