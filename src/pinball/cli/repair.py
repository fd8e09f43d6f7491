"""``pinball repair``: mend a program against examples, a reference or a contract."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pinball.cli._shared import made_ready, seconds_option, stop_on_interrupt, writable, write_text
from pinball.core.budget import Budget

if TYPE_CHECKING:
    from pinball.repair import Repair


@click.command(name="repair")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "-e", "--example", "lines", multiple=True, metavar="'IN, IN -> OUT'", help="An example; repeat it."
)
@click.option("--examples", type=click.Path(path_type=Path), metavar="FILE", help="Examples in a JSON file.")
@click.option(
    "--reference", type=click.Path(path_type=Path), metavar="FILE", help="A program that does what is wanted."
)
@click.option(
    "--contract", type=click.Path(path_type=Path), metavar="FILE", help="A file with requires and ensures."
)
@click.option(
    "--trace", type=click.Path(path_type=Path), metavar="FILE", help="Values of variables, step by step."
)
@click.option("--function", default="", metavar="NAME[,NAME]", help="The function, and the reference's.")
@click.option("--call", default="", metavar="LINE", help="How to call it: 'f(xs, len(xs)) -> xs'.")
@click.option("--seed", type=int, default=1, show_default=True, help="Where the random inputs begin.")
@seconds_option(10.0)
@click.option("-o", "output", type=click.Path(path_type=Path), metavar="FILE", help="Write the program here.")
@click.option("--diff", is_flag=True, help="Print the change only, even where -o is not given.")
@click.option("--json", "as_data", is_flag=True, help="Print the answer as JSON.")
def command(file: Path, seconds: float, seed: int, output: Path | None, **given: Any) -> int:
    """Mend a program in C or Python: find the fault, try edits, verify what comes out.

    \b
    pinball repair sort.c -e '[3, 1, 2] -> [1, 2, 3]'
    pinball repair mine.py --reference theirs.c --function insert
    pinball repair sort.c --contract sorted.c -o sort.c

    Stdout has the change as a unified diff (with -o the whole program goes to the file), stderr what is
    known of it and an example that failed before. Exit code 0: mended, or there was nothing to mend; 1: not
    mended, with how far it came; 2: the request was bad.
    """
    from pinball.goal.cases import load_cases, parse_case
    from pinball.goal.traces import load_trace
    from pinball.repair import repair

    writable(output)
    name, known = load_cases(given["examples"]) if given["examples"] is not None else ("", ())
    made_ready(file, given["reference"])
    budget = Budget.seconds(seconds)
    with stop_on_interrupt(budget.cancelled):
        found = repair(
            file,
            examples=(*known, *map(parse_case, given["lines"])),
            reference=given["reference"],
            contract=given["contract"],
            trace=None if given["trace"] is None else load_trace(given["trace"]),
            function=given["function"] or name,
            call=given["call"],
            seed=seed,
            budget=budget,
        )
    if found.status == "mended" and output is not None:
        write_text(output, found.source)
    _deliver(found, given["as_data"], shown=output is None or given["diff"])
    if budget.cancelled.is_set():
        return 130
    return 0 if found.status in ("mended", "correct") else 1


def _deliver(found: Repair, as_data: bool, shown: bool) -> None:
    if as_data:
        click.echo(json.dumps(found.as_json()))
        return
    if found.status == "mended" and shown:
        click.echo(found.diff, nl=False)
    click.echo("\n".join(_lines(found)), err=True)


def _lines(found: Repair) -> list[str]:
    """Return what is known of an answer, one fact a line."""
    verdict = found.verdict
    match found.status:
        case "correct":
            lines = [f"nothing to mend: {verdict.passed} of {verdict.total} tests passed"]
        case "mended":
            lines = [f"mended: {', '.join(found.kinds)}"]
        case _:
            lines = [f"not mended: {found.reason}"]
    if found.call:
        lines.append(f"  called    {found.call}")
    if found.failed is not None:
        inputs = ", ".join(json.dumps(v) for v in found.failed.inputs)
        lines.append(
            f"  failed    on {inputs}: {_value(found.failed.got)}; wanted {_value(found.failed.expected)}"
        )
    if found.status != "unmended":
        lines += [f"  known     {line}" for line in verdict.evidence]
    if found.others:
        count = f"{found.others} other change" + ("s" if found.others > 1 else "")
        lines.append(f"  others    {count} of the same size passed the tests, too")
    if found.explored:
        lines.append(f"  search    {found.explored:,} programs in {found.seconds:.1f} s")
    return lines


def _value(value: Any) -> str:
    return value if isinstance(value, str) and " " in value else json.dumps(value)
