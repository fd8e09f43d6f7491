"""``pinball forge``: make the labelled data set."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pinball.cli._shared import seconds_option, stop_on_interrupt
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest

if TYPE_CHECKING:
    from pinball.forge.make import Result
    from pinball.forge.plan import Job, Shard
    from pinball.forge.progress import Progress

_MOST = 10**13


def _whole(least: int, most: int) -> click.IntRange:
    return click.IntRange(least, most)


@click.command(name="forge")
@click.argument("out", type=click.Path(path_type=Path), required=False)
@click.option("--count", type=_whole(1, _MOST), default=100_000, show_default=True, help="Rows to make.")
@click.option("--workers", type=_whole(0, 4096), default=0, help="Processes; as many as cores unless given.")
@click.option("--seed", type=_whole(0, 2**62), default=0, show_default=True, help="Same number, same data.")
@click.option("--lang", default="c", show_default=True, help="c, python or both.")
@click.option("--seeds", type=click.Path(path_type=Path), help="A folder of seed programs of your own.")
@click.option("--ray", "address", help="Work on this Ray cluster ('auto', or HOST:PORT).")
@seconds_option(7 * 24 * 3600.0)
@click.option(
    "--show", type=_whole(1, 1000), help="Print that many mutants beside their seeds; make nothing."
)
@click.option(
    "--audit", is_flag=True, help="Check a hundredth of a finished data set with gcc and sanitizers."
)
@click.option("--json", "as_data", is_flag=True, help="Print the card as JSON.")
def command(
    out: Path | None,
    count: int,
    workers: int,
    seed: int,
    lang: str,
    seeds: Path | None,
    address: str | None,
    seconds: float,
    show: int | None,
    audit: bool,
    as_data: bool,
) -> int:
    """Make a data set of labelled programs in the folder OUT: mutants of seed programs, compiled and tested.

    \b
    pinball forge out --count 100000
    pinball forge out --count 100000 --audit
    pinball forge --show 5

    Stopped at any moment, the same command goes on from there. Exit code 0: all rows are there (with --audit:
    at least 99.9 % of the labels are true); 1: fewer rows; 2: the request was bad.
    """
    budget = Budget.seconds(seconds)
    if show is not None:
        return _show(show, seed, lang, seeds, as_data)
    if out is None:
        raise BadRequest("forge: expected a folder for the data set, as in: pinball forge out --count 100000")
    if lang not in ("c", "python", "both"):
        raise BadRequest(f"--lang {lang!r}: choose from: c, python, both")
    from pinball.forge.plan import Job

    job = Job(str(out), count, seed, lang, str(seeds or ""))
    from pinball.forge.card import load

    cores = workers or os.cpu_count() or 1
    truthful, reason = True, ""
    with stop_on_interrupt(budget.cancelled):
        # An audit of what is finished asks for no settings; it is about the rows that are there.
        card = load(out) if audit else None
        if card is None or not card["complete"]:
            result = _make(job, cores, address, budget)
            card, reason = result.card, result.reason
        if audit and card["complete"]:
            from pinball.forge.audit import audit as audited

            card, truthful = audited(out, budget, str(seeds or ""), cores)
    click.echo(json.dumps(card) if as_data else _summary(out, card))
    if reason:
        click.echo(f"pinball: {reason}", err=True)
    if budget.cancelled.is_set():
        return 130
    return 0 if card["status"] == "complete" and truthful else 1


def _make(job: Job, workers: int, address: str | None, budget: Budget) -> Result:
    from pinball.forge import make, worker
    from pinball.forge.progress import Progress
    from pinball.forge.unit import compositions

    progress = Progress()
    if address:
        from pinball.forge.cluster import runner as ray_runner

        runner: make.Runner = ray_runner(address)
    else:

        def runner(
            job: Job, folder: Path, todo: Sequence[Shard], budget: Budget, report: worker.Report
        ) -> Iterator[worker.Manifest]:
            return worker.run_processes(job, folder, todo, budget, report, workers)

    with _display(progress):
        return make.make(job, runner, budget, progress, compositions)


def _show(count: int, seed: int, language: str, seeds: Path | None, as_data: bool) -> int:
    from pinball.forge.show import as_text, examples

    found = examples(count, seed, language, str(seeds or ""))
    click.echo(json.dumps(found) if as_data else as_text(found))
    return 0 if len(found) == count else 1


def _summary(out: Path, card: dict[str, Any]) -> str:
    rows = max(1, card["rows"])
    making = card["making"]
    lines = [
        f"{card['rows']:,} rows in {out}, {card['status']}; "
        f"{len(card['files'])} shards, {card['bytes']:,} bytes",
        f"{card['compiles'] / rows:.1%} compile, {card['passes'] / rows:.1%} pass all tests",
        f"{making['rows_per_core_second']:,.0f} rows a core-second, "
        f"{making['distinct_share']:.1%} of what was tried was distinct",
    ]
    if "audit" in card:
        low, high = card["audit"]["interval"]
        lines.append(f"audit: {card['audit']['truth']:.3%} of labels true ({low:.3%} to {high:.3%})")
    return "\n".join([*lines, f"content sha256 {card['content_sha256']}"])


@contextmanager
def _display(progress: Progress, every: float = 1.0) -> Iterator[None]:
    """Show rows, rate and time left on stderr: on a terminal each second, else a line each half minute."""
    done = threading.Event()
    terminal = sys.stderr.isatty()

    def show() -> None:
        while not done.wait(every if terminal else 30 * every):
            line = _line(progress, time.monotonic() - progress.since)
            sys.stderr.write(f"\r\x1b[K{line}" if terminal else f"{line}\n")
            sys.stderr.flush()
        if terminal:
            sys.stderr.write("\r\x1b[K")

    display = threading.Thread(target=show, daemon=True)
    display.start()
    try:
        yield
    finally:
        done.set()
        display.join()


def _line(progress: Progress, seconds: float) -> str:
    """Return what a display shows ``seconds`` after the present state began."""
    if not progress.wanted:  # a state that counts no rows
        return f"{progress.state}: {_clock(seconds)}"
    rate = (progress.rows - progress.before) / max(seconds, 1e-9)
    left = (progress.wanted - progress.rows) / rate if rate else 0.0
    when = f", about {_clock(left)} left" if rate and left > 0 else ""
    share = progress.rows / max(1, progress.wanted)
    return f"{progress.state}: {progress.rows:,} rows ({share:.0%}), {rate:,.0f} a second{when}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return (
        f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
    )
