"""``pinball check``: replay the evidence of an earlier answer."""

from __future__ import annotations

import json
from pathlib import Path

import click

from pinball.cli._shared import seconds_option, stop_on_interrupt
from pinball.core.budget import Budget
from pinball.core.evidence import load


@click.command(name="check")
@click.argument("file", type=click.Path(path_type=Path), metavar="EVIDENCE.json")
@seconds_option(60.0)
@click.option("--json", "as_data", is_flag=True, help="Print what held and what did not as JSON.")
def command(file: Path, seconds: float, as_data: bool) -> int:
    """Compile, test and prove an earlier answer again, from nothing but its evidence file.

    \b
    pinball write -e '[3, 1, 2] -> [1, 2, 3]' --evidence sort.json
    pinball check sort.json

    Exit code 0: all that is claimed held; 1: something did not; 2: not an evidence file, or changed since.
    """
    from pinball.replay import replay

    evidence = load(file)
    budget = Budget.seconds(seconds)
    with stop_on_interrupt(budget.cancelled):
        found = replay(evidence, budget)
    status = "failed" if found.failed else "held"
    if as_data:
        click.echo(json.dumps({"status": status, "held": found.held, "failed": found.failed}))
    else:
        for line in found.held:
            click.echo(f"held    {line}")
        for line in found.failed:
            click.echo(f"failed  {line}")
    if budget.cancelled.is_set():
        return 130
    return 1 if found.failed else 0
