"""Write a program: the straight line from a request to an answer that anyone can check.

    spec -> prior -> search -> candidate -> source -> built and run -> proved -> solution

Search never decides that a program is right, and verify never proposes one.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace

from pinball.answer import solution_of
from pinball.core import plugins
from pinball.core.literals import short, show_example
from pinball.core.program import Candidate, Program, Progress
from pinball.core.request import contradiction
from pinball.core.solution import Question, Solution
from pinball.core.spec import Spec
from pinball.core.verdict import Level
from pinball.job import Job, Options, check_target, checked, make_job

MAX_ALTERNATIVES = 20
DEFAULT = Options()


def write(
    spec: Spec,
    language: str = "c",
    options: Options = DEFAULT,
    *,
    cancelled: threading.Event | None = None,
    progress: Progress | None = None,
) -> Iterator[Solution]:
    """Yield the simplest program found that fits, then those that fit too and behave differently.

    The first solution's ``status`` says how it went; where nothing was found it is the only one. Setting
    ``cancelled`` ends the work with what there is, as the end of the time does; ``progress`` can be read
    meanwhile. Raise ``BadRequest`` for a bad request and ``MissingTool`` where a compiler is missing.
    """
    if spec.keywords:
        from pinball.programming.line import write as write_keywords

        check_target(language, spec.name)
        yield from write_keywords(spec, language, options, cancelled=cancelled, progress=progress)
        return
    spec = checked(spec, language, options)
    pair = contradiction(spec)
    if pair:
        reason = f"two examples contradict each other: {show_example(pair[0])} and {show_example(pair[1])}"
        yield Solution("impossible", spec, language, short(reason, 1000))
        return
    job = make_job(spec, language, options, cancelled or threading.Event(), progress or Progress())
    with closing(_candidates(job)) as candidates:
        answer = _first(job, candidates)
        if answer.program is None:
            yield answer
            return
        others = _others(job, answer, candidates)
    yield replace(answer, alternatives=len(others), question=_question(job, answer.program, others))
    for program in others:
        other = solution_of(job, program)
        if other.verdict.level >= Level.PASSED:
            yield other


def _candidates(job: Job) -> Generator[Candidate, None, None]:
    """Yield the programs that the search proposes until the time for looking is over."""
    if not job.looking.left():
        return
    from pinball.dsl.behaviour import is_well_typed

    search = plugins.load("search", job.options.search).search
    yield from (c for c in search(job.spec, job.prior, job.looking, job.settings) if is_well_typed(c.program))


def _first(job: Job, candidates: Iterator[Candidate]) -> Solution:
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
        answer = solution_of(job, program)
        if answer.verdict.level >= Level.PASSED:
            return replace(answer, search=report)
        faults[program] = answer.reason
    return _unsolved(job, faults)


def _unsolved(job: Job, faults: dict[Program, str]) -> Solution:
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


def _ending(job: Job) -> str:
    """Say what ended a search that did not try everything."""
    if job.budget.cancelled.is_set():
        return "interrupted"
    return f"the search {job.options.search} gave up" if job.looking.left() else "the time was up"


def _others(job: Job, answer: Solution, candidates: Iterator[Candidate]) -> list[Program]:
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


def _question(job: Job, program: Program, others: list[Program]) -> Question | None:
    """Return the most readable input on which the answer and the best alternative differ."""
    from pinball.dsl.behaviour import difference
    from pinball.dsl.components import run

    for other in others:
        inputs = difference(program, other, job.probes)
        if inputs is not None:
            return Question(inputs, (run(program, inputs)[-1], run(other, inputs)[-1]))
    return None
