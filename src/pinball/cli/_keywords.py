"""``pinball write --keywords`` and ``--noise``: the neural programmer writes, judges decide."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from pinball.cli._shared import progress_line, stop_on_interrupt, write_text
from pinball.core.errors import BadRequest
from pinball.core.program import Progress
from pinball.core.solution import Known, Solution, as_json
from pinball.core.spec import Spec
from pinball.job import Options

if TYPE_CHECKING:
    from pinball.core.verdict import Verdict

SECONDS = 30.0
"""The time for a request in keywords where none is given; the processor needs one to three of them."""
F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class KeywordsAsked:
    """The options of ``write`` that keywords use; with ``noise`` there is no request."""

    spec: Spec
    language: str
    options: Options
    noise: bool
    output: Path | None
    evidence: Path | None
    json: bool


def keywords_options(command: F) -> F:
    """Add the options that only requests in keywords have."""
    for option in (
        click.option("--convert", is_flag=True, help="Let values go through an array between two parts."),
        click.option("--noise", is_flag=True, help="Write with no request, and say what it is."),
        click.option(
            "--samples", type=click.IntRange(0, 100_000), default=0, metavar="N",
            help="Programs to write before the best is chosen; 0: until one is right.",
        ),
        click.option(
            "--keywords", default="", metavar="'STRUCTURE ALGORITHM ...'",
            help="What to write, in keywords: 'array sort O(n log n)'; parts are joined by ';'.",
        ),
    ):  # fmt: skip
        command = option(command)
    return command


def write_keywords(asked: KeywordsAsked) -> int:
    """Write a program; the source goes to stdout or into ``-o``, what is known of it to stderr."""
    if asked.options.search not in ("sample", Options().search):
        raise BadRequest(
            f"--search {asked.options.search}: keywords are written by the net; choose from: sample"
        )
    if asked.noise and asked.spec.keywords:
        raise BadRequest("--noise writes with no request; leave out --keywords or --noise")
    cancelled, progress = threading.Event(), Progress()
    with stop_on_interrupt(cancelled), progress_line(progress):
        solution = _answer(asked, cancelled, progress)
    _deliver(solution, asked)
    if cancelled.is_set():
        return 130
    return 0 if solution.status == "solved" else 1


def _answer(asked: KeywordsAsked, cancelled: threading.Event, progress: Progress) -> Solution:
    from pinball.write import write

    if asked.noise:
        from pinball.job import check_target
        from pinball.programming.noise import noise

        check_target(asked.language, asked.spec.name)
        return noise(asked.language, asked.options, cancelled, progress)
    return next(write(asked.spec, asked.language, asked.options, cancelled=cancelled, progress=progress))


def _deliver(solution: Solution, asked: KeywordsAsked) -> None:
    evidence: object = None
    solved = solution.status == "solved"
    if solved and asked.spec.keywords and (asked.json or asked.evidence is not None):
        from pinball.core.evidence import make
        from pinball.tools import versions

        evidence = make(solution, versions())
        if asked.evidence is not None:
            write_text(asked.evidence, json.dumps(evidence, indent=1) + "\n")
            evidence = str(asked.evidence)
    if solved and asked.output is not None:
        write_text(asked.output, solution.source)
    if asked.json:
        click.echo(json.dumps(as_json(solution, evidence)))
        return
    if not solved:
        click.echo(f"pinball: {solution.status}: {solution.reason}", err=True)
        return
    if asked.output is None:
        click.echo(solution.source, nl=False)
    click.echo("\n".join([*_asked(asked), *_lines(solution)]), err=True)


def _asked(asked: KeywordsAsked) -> list[str]:
    """Say how the keywords were understood."""
    from pinball.keywords import Request, read

    request = read(asked.spec.keywords, asked.options.convert) if asked.spec.keywords else None
    if not isinstance(request, Request):
        return []
    rows = [f"{part}: {' '.join(part.reference.summary.split())}" for part in request.parts]
    return [f"asked    {row}" if k == 0 else f"then     {row}" for k, row in enumerate(rows)]


def _lines(solution: Solution) -> list[str]:
    """Return what is known as a person reads it, one fact a line."""
    labels, search = solution.labels, solution.search
    what = " on ".join(_shown(k) for k in (labels.algorithm, labels.data_structure) if k is not None)
    costs = [f"{_shown(k)} {n}" for k, n in ((labels.time, "time"), (labels.space, "space")) if k is not None]
    lines = [f"program  {what}"] if what else []
    lines += [f"called   {solution.call}"] if solution.call else []
    lines += _known(solution.verdict, "built" if solution.spec.keywords else "found")
    lines += [f"costs    {', '.join(costs)}, counted"] if costs else []
    lines += [f"         {line}" for line in solution.verdict.evidence[-1:] if line.endswith("at worst")]
    lines.append(
        f"search   {search.strategy}: {search.explored:,} programs written in {search.seconds:.2f} s"
    )
    if solution.alternatives:
        lines.append(f"others   {solution.alternatives} written that are right, too")
    return lines


def _shown(known: Known) -> str:
    return known.value if known.how == "measured" else f"{known.value} (predicted, {known.confidence:.2f})"


def _in_columns(line: str, word: str) -> str:
    """Return a fact behind its first word, ``built by ...``, or behind another one."""
    head, _, rest = line.partition(" ")
    return f"{head:8} {rest}" if head in ("built", "run") else f"{word:8} {line}"


def _known(verdict: Verdict, word: str) -> list[str]:
    lines = [_in_columns(line, word) for line in verdict.evidence[:1]]
    if verdict.total:
        lines.append(f"tested   {verdict.passed} of {verdict.total}")
    proof = verdict.proof
    if proof.status in ("proved", "checked"):
        lines.append(f"{proof.status:8} {proof.bound}")
    elif proof.reason:
        lines.append(f"unproved {proof.reason}")
    return lines
