"""``pinball write --sketch``: fill the holes of a file."""

from __future__ import annotations

import difflib
import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pinball.cli._shared import made_ready, progress_line, stop_on_interrupt, write_text
from pinball.core.budget import Budget
from pinball.core.program import Progress

if TYPE_CHECKING:
    from pinball.sketch.answer import Answer


@dataclass(frozen=True, slots=True)
class SketchAsked:
    """The options of ``write`` that a sketch uses."""

    file: Path
    lines: Sequence[str]
    examples: Path | None
    reference: Path | None
    contract: Path | None
    function: str
    seconds: float
    seed: int
    output: Path | None
    everything: bool
    json: bool


def write_sketch(asked: SketchAsked) -> int:
    """Fill the file's holes; print the filled file on stdout or into ``-o``, the evidence on stderr."""
    from pinball.equal import read
    from pinball.goal.cases import load_cases, parse_case
    from pinball.sketch.answer import as_json, sketch
    from pinball.sketch.task import Wanted

    cases = [] if asked.examples is None else list(load_cases(asked.examples)[1])
    cases += [parse_case(line) for line in asked.lines]
    wanted = Wanted(
        examples=tuple(cases),
        reference=None if asked.reference is None else read(asked.reference),
        contract=None if asked.contract is None else read(asked.contract),
        function=asked.function,
        seed=asked.seed + 1,
    )
    code = read(asked.file)
    made_ready(asked.file, asked.reference, sketching=True)
    cancelled = threading.Event()
    with stop_on_interrupt(cancelled), progress_line(Progress()):
        answer = sketch(code, wanted, Budget(Budget.seconds(asked.seconds).deadline, cancelled))
    if answer.status == "solved" and asked.output is not None:
        write_text(asked.output, answer.source)
    if asked.json:
        click.echo(json.dumps(as_json(answer, asked.everything)))
    elif answer.status != "solved":
        click.echo(f"pinball: {answer.status}: {answer.reason}", err=True)
    else:
        if asked.output is None:
            click.echo(answer.source, nl=not answer.source.endswith("\n"))
        click.echo("\n".join(_lines(answer, asked.everything)), err=True)
    if cancelled.is_set():
        return 130
    return 0 if answer.status == "solved" else 1


def _lines(answer: Answer, everything: bool) -> list[str]:
    """Return what is known as a person reads it, one fact a line."""
    verdict = answer.verdict
    lines = [f"hole     {place}: {shown}  is  {text}" for place, shown, text in answer.holes]
    lines.append(f"call     {answer.call}")
    lines += [
        f"{verdict.level.name.lower():8} {fact}" if k == 0 else f"         {fact}"
        for k, fact in enumerate(verdict.evidence)
    ]
    lines.append(
        f"search   {answer.explored:,} runs for {answer.fillings:,.0f} fillings in {answer.seconds:.2f} s"
    )
    if answer.others:
        at_least = "" if answer.complete else "at least "
        lines.append(
            f"others   {at_least}{len(answer.others)} fit too and behave differently (--all lists them)"
        )
    if answer.question is not None:
        ours, theirs = answer.question.outputs
        given = ", ".join(map(_shown, answer.question.inputs))
        lines.append("         to say which is meant, add")
        lines += [
            f"         -e '{given} -> {_shown(out)}' ({who})"
            for out, who in ((ours, "this answer"), (theirs, "another"))
        ]
    if everything:
        for number, other in enumerate(answer.others, 1):
            changed = difflib.unified_diff(
                answer.source.splitlines(), other.source.splitlines(), lineterm="", n=0
            )
            lines.append(f"other {number}")
            lines += [
                f"    {line}" for line in changed if line[:1] in "+-" and line[:3] not in ("+++", "---")
            ]
    return lines


def _shown(value: Any) -> str:
    return json.dumps(value)
