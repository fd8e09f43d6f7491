"""Write a program: the straight line from a request to an answer that anyone can check.

    spec -> prior -> search -> candidate -> source -> built and run -> proved -> solution

Search never decides that a program is right, and verify never proposes one.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

from pinball.core import plugins
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, MissingTool
from pinball.core.literals import short, show_example
from pinball.core.probes import Inputs, probes
from pinball.core.program import Candidate, Prior, Program, Progress, Settings
from pinball.core.request import contradiction, make_spec
from pinball.core.solution import Question, SearchReport, Solution
from pinball.core.spec import Example, Spec
from pinball.core.verdict import Level, Proof, Verdict

if TYPE_CHECKING:
    from pinball.core.tree import Module

PROBES = 120
MAX_ALTERNATIVES = 20


@dataclass(frozen=True, slots=True)
class Options:
    """How to work: which search, for how many seconds, up to how many steps, on how many threads."""

    search: str = "best_first"
    seconds: float = 10.0
    length: int = 8
    seed: int = 0
    threads: int = 0
    proof_length: int = 4


@dataclass(frozen=True, slots=True)
class _Job:
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


def write(
    spec: Spec,
    language: str = "c",
    options: Options = Options(),
    *,
    cancelled: threading.Event | None = None,
    progress: Progress | None = None,
) -> Iterator[Solution]:
    """Yield the simplest program found that fits, then those that fit too and behave differently.

    The first solution's ``status`` says how it went; where nothing was found it is the only one. Setting
    ``cancelled`` ends the work with what there is, as the end of the time does; ``progress`` can be read
    meanwhile. Raise ``BadRequest`` for a bad request and ``MissingTool`` where a compiler is missing.
    """
    spec = _checked(spec, language, options)
    pair = contradiction(spec)
    if pair:
        reason = f"two examples contradict each other: {show_example(pair[0])} and {show_example(pair[1])}"
        yield Solution("impossible", spec, language, short(reason, 1000))
        return
    job = _job(spec, language, options, cancelled or threading.Event(), progress or Progress())
    with closing(_candidates(job)) as candidates:
        answer = _first(job, candidates)
        if answer.program is None:
            yield answer
            return
        others = _others(job, answer, candidates)
    yield replace(answer, alternatives=len(others), question=_question(job, answer.program, others))
    for program in others:
        other = _solution(job, program)
        if other.verdict.level >= Level.PASSED:
            yield other


def _checked(spec: Spec, language: str, options: Options) -> Spec:
    """Return the request with its duplicates merged, or refuse it."""
    spec = make_spec(spec.examples, spec.name)
    _choose("language", language, languages())
    _choose("search", options.search, plugins.names("search"))
    from pinball.languages.names import RESERVED
    from pinball.sandbox import find_compiler

    if spec.name in RESERVED:
        raise BadRequest(f"{spec.name!r} cannot name a function: C or Python keeps it for itself")
    if options.length < 1:
        raise BadRequest(f"a program has at least 1 step, not {options.length}")
    if _is_compiled(language):
        find_compiler()
    return spec


def _job(spec: Spec, language: str, options: Options, cancelled: threading.Event, progress: Progress) -> _Job:
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
    return _Job(spec, language, options, budget, looking, settings, prior, found, time.monotonic())


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


# --- spec -> candidates -------------------------------------------------------------------------------------


def _candidates(job: _Job) -> Generator[Candidate, None, None]:
    """Yield what the search proposes until the time for looking is over."""
    if not job.looking.left():
        return
    search = plugins.load("search", job.options.search).search
    yield from search(job.spec, job.prior, job.looking, job.settings)


def _first(job: _Job, candidates: Iterator[Candidate]) -> Solution:
    """Return the first candidate that holds when built, run and proved, else why there is none."""
    from pinball.dsl.behaviour import fits, in_order, minimise, tidied

    faults: dict[Program, str] = {}
    seen = (*job.probes, *(e.inputs for e in job.spec.examples))
    for candidate in candidates:
        report = job.report()
        program = minimise(candidate.program, lambda p: fits(p, job.spec))
        program = tidied(in_order(program, seen), seen)
        if program in faults:
            continue
        answer = _solution(job, program)
        if answer.verdict.level >= Level.PASSED:
            return replace(answer, search=report)
        faults[program] = answer.reason
    return _unsolved(job, faults)


def _unsolved(job: _Job, faults: dict[Program, str]) -> Solution:
    options, progress = job.options, job.settings.progress
    steps = f"{options.length} step" + ("" if options.length == 1 else "s")
    if faults:
        first = next(iter(faults.values()))
        reason = f"the code of each of {len(faults)} programs that fit failed; the first: {first}"
    elif progress.exhausted and not progress.explored:
        reason = "no function of the list language takes such inputs or gives such an output"
    elif progress.exhausted:
        reason = f"no program of up to {steps} fits: all were tried ({progress.explored:,} explored)"
    else:
        seconds = job.report().seconds
        reason = f"{_ending(job)} after {progress.explored:,} programs of up to {steps} in {seconds:.1f} s"
    return Solution("unsolved", job.spec, job.language, reason, search=job.report())


def _ending(job: _Job) -> str:
    """Say what ended a search that did not try everything."""
    if job.budget.cancelled.is_set():
        return "interrupted"
    return f"the search {job.options.search} gave up" if job.looking.left() else "the time was up"


# --- candidate -> solution ----------------------------------------------------------------------------------


def _solution(job: _Job, program: Program) -> Solution:
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


def _is_compiled(language: str) -> bool:
    return "lower" in plugins.names(f"languages/{language}")


def _print(module: Module, language: str) -> str:
    """Return the module as source, in the lower storey for a language that is compiled."""
    if _is_compiled(language):
        module = import_module(f"pinball.languages.{language}.lower").lower(module)
    source: str = import_module(f"pinball.languages.{language}.print").print_module(module)
    return source


def _generated(program: Program, found: tuple[Inputs, ...]) -> tuple[Example, ...]:
    """Return generated tests: inputs on which the component semantics has a result, and that result."""
    from pinball.dsl.behaviour import Refused, result

    outputs = ((inputs, result(program, inputs)) for inputs in found)
    return tuple(Example(inputs, out) for inputs, out in outputs if not isinstance(out, Refused))


# --- what else fits -----------------------------------------------------------------------------------------


def _others(job: _Job, answer: Solution, candidates: Iterator[Candidate]) -> list[Program]:
    """Return programs of about the same size that also fit and behave differently, as time allows."""
    from pinball.dsl.behaviour import behaviour, fits, minimise

    program = answer.program
    if program is None:
        return []
    seen = {behaviour(program, job.probes)}
    found: list[Program] = []
    share = min(max(0.2, 0.5 * answer.search.seconds), 0.3 * job.budget.left())
    alarm = threading.Timer(share, job.looking.cancelled.set)
    alarm.daemon = True
    alarm.start()
    try:
        for candidate in candidates:
            if len(candidate.program.steps) > len(program.steps) + 1 or len(found) >= MAX_ALTERNATIVES:
                break
            other = minimise(candidate.program, lambda p: fits(p, job.spec))
            does = behaviour(other, job.probes)
            if does not in seen:
                seen.add(does)
                found.append(other)
    finally:
        alarm.cancel()
    return sorted(found, key=lambda p: len(p.steps))


def _question(job: _Job, program: Program, others: list[Program]) -> Question | None:
    """Return the most readable input on which the answer and the best alternative differ."""
    from pinball.dsl.behaviour import difference
    from pinball.dsl.components import run

    for other in others:
        inputs = difference(program, other, job.probes)
        if inputs is not None:
            return Question(inputs, (run(program, inputs)[-1], run(other, inputs)[-1]))
    return None
