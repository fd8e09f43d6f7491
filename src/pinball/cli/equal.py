"""``pinball equal``: do two functions behave the same?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from pinball.cli._shared import made_ready, seconds_option, stop_on_interrupt
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest


@click.command(name="equal")
@click.argument("a", type=click.Path(path_type=Path), metavar="A")
@click.argument("b", type=click.Path(path_type=Path), metavar="B")
@click.option(
    "--function", default="", metavar="NAME[,NAME]", help="The function in both files, or one of each."
)
@click.option(
    "--call",
    "calls",
    multiple=True,
    metavar="LINE",
    help="How to call it: 'f(xs, len(xs)) -> xs'; twice for B.",
)
@click.option(
    "--bound",
    type=click.IntRange(0, 64),
    default=0,
    help="Try all inputs up to this length, and prove up to it.",
)
@click.option(
    "--lang", type=click.Choice(["c", "python"]), default=None, help="Where the names do not say it."
)
@click.option("--seed", type=int, default=1, show_default=True, help="Where the random inputs begin.")
@seconds_option(20.0)
@click.option("--json", "as_data", is_flag=True, help="Print the answer as JSON.")
def command(
    a: Path,
    b: Path,
    function: str,
    calls: tuple[str, ...],
    bound: int,
    lang: str | None,
    seed: int,
    seconds: float,
    as_data: bool,
) -> int:
    """Do two functions behave the same? A and B are files in C or Python, of one language or of both.

    \b
    pinball equal mine.c theirs.py --function sort
    pinball equal old.c new.c --function find,lookup --bound 5

    The answer is 'proved' (for any input), 'checked' (the bound says for which inputs it is proved, and what
    was merely tested), 'different' with an input on which they differ, or 'unknown' with the reason. Exit
    code 0: proved or checked; 1: different or unknown; 2: the request was bad.
    """
    from pinball.equal import Wish, equal

    if len(calls) > 2:
        raise BadRequest(f"--call: given {len(calls)} times; expected one line for both or one for each")
    lines = (calls[0], calls[-1]) if calls else ("", "")
    wish = Wish(bound=bound, seed=seed, calls=lines, patience=0.6 * seconds)
    made_ready(a, b)
    budget = Budget.seconds(seconds)
    with stop_on_interrupt(budget.cancelled):
        found = equal(a, b, function=function, language=lang or "", wish=wish, budget=budget)
    click.echo(json.dumps(found.as_json()) if as_data else _text(found.as_json()))
    if budget.cancelled.is_set():
        return 130
    return 0 if found.status in ("proved", "checked") else 1


def _text(found: dict[str, Any]) -> str:
    """Write an answer for people: the word, what it stands on, and the input that shows a difference."""
    lines = [found["status"] + (f": {found['bound'] or found['reason']}")]
    example = found["counterexample"]
    if example is not None:
        lines.append(f"  inputs  {', '.join(map(json.dumps, example['inputs'])) or 'none'}")
        lines += [f"  {side.upper()}       {_value(example[side])}" for side in "ab"]
    if any(found["calls"]):
        lines.append(f"  called  {found['calls'][0]}  and  {found['calls'][1]}")
    return "\n".join(lines)


def _value(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
