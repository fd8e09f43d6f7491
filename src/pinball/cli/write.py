"""``pinball write``: examples in, a checked program out."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from pinball.cli._keywords import SECONDS, KeywordsAsked, keywords_options, write_keywords
from pinball.cli._shared import progress_line, seconds_option, stop_on_interrupt, writable, write_text
from pinball.core.errors import BadRequest
from pinball.core.literals import parse_example, show_example, show_value
from pinball.core.program import Progress
from pinball.core.request import checked_name, load_examples, make_spec
from pinball.core.solution import Question, Solution, as_json
from pinball.core.spec import Example, Spec
from pinball.job import Options
from pinball.write import write


@dataclass(frozen=True, slots=True)
class _Asked:
    """The command's options."""

    words: tuple[str, ...]
    lines: tuple[str, ...]
    examples: Path | None
    lang: str
    search: str
    seconds: float
    seed: int
    length: int
    name: str
    output: Path | None
    evidence: Path | None
    ask: bool
    json: bool
    sketch: Path | None
    reference: Path | None
    contract: Path | None
    function: str
    everything: bool
    keywords: str
    samples: int
    noise: bool
    convert: bool


@click.command(name="write")
@click.argument("words", nargs=-1, metavar="")
@click.option(
    "-e", "--example", "lines", multiple=True, metavar="'IN, IN -> OUT'", help="An example; repeat it."
)
@click.option("--examples", type=click.Path(path_type=Path), metavar="FILE", help="Examples in a JSON file.")
@click.option("--lang", default="c", show_default=True, help="The language to write: c or python.")
@click.option("--search", default=Options().search, show_default=True, help="How to search.")
@seconds_option(Options().seconds)
@click.option("--seed", type=int, default=0, show_default=True, help="Chooses the generated test inputs.")
@click.option(
    "--length", type=click.IntRange(1, 16), default=Options().length, show_default=True, help="Most steps."
)
@click.option("--name", default="", help="The function's name.")
@click.option(
    "-o", "output", type=click.Path(path_type=Path), metavar="FILE", help="Write the source to this file."
)
@click.option(
    "--evidence", type=click.Path(path_type=Path), metavar="FILE", help="Write the evidence to this file."
)
@click.option("--ask", is_flag=True, help="Ask which output is right where programs that fit differ.")
@click.option("--json", is_flag=True, help="Print the whole answer as JSON.")
@click.option(
    "--sketch", type=click.Path(path_type=Path), metavar="FILE", help="A C or Python file with holes to fill."
)
@click.option(
    "--reference", type=click.Path(path_type=Path), metavar="FILE", help="A program that does what is wanted."
)
@click.option(
    "--contract", type=click.Path(path_type=Path), metavar="FILE", help="A file with requires and ensures."
)
@click.option("--function", default="", help="The function of the sketch that is meant (MINE,THEIRS).")
@click.option(
    "--all", "everything", is_flag=True, help="List all fillings of the sketch that behave differently."
)
@keywords_options
def command(**given: Any) -> int:
    """Write the simplest function that fits the examples, or what keywords ask for.

    \b
    pinball write -e '[3, 1, 2] -> [1, 2, 3]' --lang c
    pinball write -e '2, [5, 6, 7] -> 7' -e '0, [4] -> 4' --lang python
    pinball write --examples third.json -o third.c --evidence third.json
    pinball write --sketch sort.c -e '[3, 1, 2] -> [1, 2, 3]'
    pinball write --contract sorted.c
    pinball write --keywords 'linked_list filter even ; linked_list reverse'

    A value is an integer of 64 bits, an array of such integers, or, as an output, null (no value).
    The source goes to stdout; what was tried, tested and proved goes to stderr.
    """
    asked = _Asked(**given)
    if asked.sketch is not None:
        return _sketch(asked)
    if asked.reference is not None or asked.function or asked.everything:
        raise BadRequest("--reference, --function and --all belong to --sketch FILE")
    if asked.words:
        words = " ".join(asked.words)[:40]
        raise BadRequest(f"{words!r}: words are not read, only examples: -e 'IN, IN -> OUT'")
    if asked.output is not None and asked.output == asked.evidence:
        raise BadRequest(f"-o and --evidence both name {asked.output}; give each a file of its own")
    for path in (asked.output, asked.evidence):
        writable(path)
    options = Options(
        search=asked.search,
        seconds=asked.seconds,
        seed=asked.seed,
        length=asked.length,
        samples=asked.samples,
        convert=asked.convert,
    )
    if asked.contract is not None:
        return _contract(asked, asked.contract, options)
    if asked.keywords or asked.noise:
        return _keywords(asked, options)
    if asked.samples or asked.convert:
        raise BadRequest("--samples and --convert belong to --keywords or --noise")
    cancelled = threading.Event()
    solution = _answer(_spec(asked), asked.lang, options, cancelled)
    while asked.ask and solution.question is not None and not cancelled.is_set():
        example = _reply(solution.question)
        if example is None:
            break
        solution = _answer(solution.spec.with_example(example), asked.lang, options, cancelled)
    _deliver(solution, asked)
    if cancelled.is_set():
        return 130
    return 0 if solution.status == "solved" else 1


def _contract(asked: _Asked, file: Path, options: Options) -> int:
    """Write what a contract alone asks for."""
    from pinball.cli._contract import write_by_contract

    if asked.lines or asked.examples is not None or asked.keywords or asked.noise or asked.ask:
        raise BadRequest("--contract says alone what is wanted, or beside --sketch FILE")
    if asked.evidence is not None:
        raise BadRequest("--evidence is of answers to examples and keywords; a contract is held by tests")
    cancelled = threading.Event()
    solution = write_by_contract(file, asked.lang, asked.name, options, cancelled)
    _deliver(solution, asked)
    if cancelled.is_set():
        return 130
    return 0 if solution.status == "solved" else 1


def _keywords(asked: _Asked, options: Options) -> int:
    """Let the neural programmer write."""
    source = click.get_current_context().get_parameter_source("seconds")
    if source is ParameterSource.DEFAULT:
        options = replace(options, seconds=SECONDS)  # it ends with the first answer anyway
    if asked.ask:
        raise BadRequest("--ask asks about examples; keywords say what is meant")
    spec = _spec(asked) if asked.examples is not None or asked.lines else Spec(name=checked_name(asked.name))
    spec = replace(spec, keywords=asked.keywords)
    return write_keywords(
        KeywordsAsked(spec, asked.lang, options, asked.noise, asked.output, asked.evidence, asked.json)
    )


def _sketch(asked: _Asked) -> int:
    """Fill the holes of a file."""
    from pinball.cli._sketch import SketchAsked, write_sketch

    if asked.words:
        raise BadRequest(f"{' '.join(asked.words)[:40]!r}: words are not read beside --sketch")
    writable(asked.output)
    return write_sketch(
        SketchAsked(
            asked.sketch or Path(),
            asked.lines,
            asked.examples,
            asked.reference,
            asked.contract,
            asked.function,
            asked.seconds,
            asked.seed,
            asked.output,
            asked.everything,
            asked.json,
        )
    )


def _spec(asked: _Asked) -> Spec:
    given = load_examples(asked.examples) if asked.examples is not None else Spec()
    typed = tuple(parse_example(line) for line in asked.lines)
    return make_spec(given.examples + typed, asked.name or given.name)


def _answer(spec: Spec, language: str, options: Options, cancelled: threading.Event) -> Solution:
    progress = Progress()
    with stop_on_interrupt(cancelled), progress_line(progress):
        return next(write(spec, language, options, cancelled=cancelled, progress=progress))


def _reply(question: Question) -> Example | None:
    """Ask for the right output on the terminal; ``None`` where the user leaves it at the answer."""
    ours, other = map(show_value, question.outputs)
    shown = ", ".join(map(show_value, question.inputs))
    click.echo(f"Which output is right for {shown}?  a: {ours}  b: {other}", err=True)
    while True:
        click.echo("a, b, another output, or nothing to stop: ", err=True, nl=False)
        try:
            reply = input().strip()
        except EOFError:
            return None
        if not reply:
            return None
        if reply in ("a", "b"):
            return Example(question.inputs, question.outputs["ab".index(reply)])
        try:
            return Example(question.inputs, parse_example(f"0 -> {reply}").output)
        except BadRequest as error:
            click.echo(str(error), err=True)


def _deliver(solution: Solution, asked: _Asked) -> None:
    """Print the product on stdout or into its file, and what is known of it on stderr."""
    evidence: object = None
    kept = asked.json or asked.evidence is not None
    if solution.status == "solved" and asked.contract is None and kept:
        evidence = _evidence(solution)
        if asked.evidence is not None:
            write_text(asked.evidence, json.dumps(evidence, indent=1) + "\n")
            evidence = str(asked.evidence)
    if solution.status == "solved" and asked.output is not None:
        write_text(asked.output, solution.source)
    if asked.json:
        click.echo(json.dumps(as_json(solution, evidence)))
        return
    if solution.status == "solved":
        if asked.output is None:
            click.echo(solution.source, nl=False)
        click.echo("\n".join(_lines(solution)), err=True)
    else:
        click.echo(f"pinball: {solution.status}: {solution.reason}", err=True)


def _evidence(solution: Solution) -> dict[str, object]:
    from pinball.core.evidence import make
    from pinball.tools import versions

    return make(solution, versions())


def _lines(solution: Solution) -> list[str]:
    """Return the evidence as a person reads it, one fact a line."""
    verdict, proof, search = solution.verdict, solution.verdict.proof, solution.search
    lines = [
        f"program  {line}" if k == 0 else f"         {line}" for k, line in enumerate(_listing(solution))
    ]
    given = len(solution.spec.examples)
    lines.append(f"tested   {verdict.passed} of {verdict.total}: {given} given, the others generated")
    known = proof.status in ("proved", "checked")
    lines.append(f"{proof.status:8} {proof.bound}" if known else f"unproved {proof.reason}")
    lines.append(f"search   {search.strategy}: {search.explored:,} programs in {search.seconds:.2f} s")
    if solution.question is not None:
        inputs, (ours, other) = solution.question.inputs, solution.question.outputs
        lines.append(f"others   {solution.alternatives} found that fit too; to say which is meant, add")
        lines.append(f"         -e '{show_example(Example(inputs, ours))}' (this answer)")
        lines.append(f"         -e '{show_example(Example(inputs, other))}' (another)")
    return lines


def _listing(solution: Solution) -> list[str]:
    return str(solution.program).splitlines()
