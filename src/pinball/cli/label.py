"""``pinball label``: say what code is."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from pinball.cli._shared import MAX_SECONDS, made_ready, stop_on_interrupt
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest

if TYPE_CHECKING:
    from pinball.labels import Fact, Label, Source

MEASURING = 10.0
MOST_BYTES = 8 << 20
_SUFFIXES = {".c": "c", ".h": "c", ".py": "python"}
_FOLDER = (".c", ".py")
_HEADINGS = ("line", "function", "algorithm", "structure", "time", "space", "compiles")


@click.command(name="label")
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option("--lang", default="", help="c or python; guessed where it is not given.")
@click.option("--all", "everything", is_flag=True, help="Label main, printing and testing functions as well.")
@click.option("--no-measure", is_flag=True, help="Only read the code: compile and run nothing.")
@click.option(
    "--seconds", type=float, default=None, help=f"Time to work; else {MEASURING:.0f} s to run functions."
)
@click.option("--json", "as_data", is_flag=True, help="Print a list of records.")
def command(
    files: tuple[str, ...],
    lang: str,
    everything: bool,
    no_measure: bool,
    seconds: float | None,
    as_data: bool,
) -> int:
    """Say of each function what it is: algorithm, data structure, time, space, and whether it compiles.

    \b
    pinball label sort.c
    pinball label src/ --json
    cat sort.py | pinball label - --lang python

    A value with * was measured by running the function; one with a percentage is what a net predicts.
    A folder is searched for .c and .py files.

    Exit code 0: labelled; 1: there is no code in it; 2: not a text that can be read.
    """
    from pinball.labels import as_json, label_all

    sources = list(_sources(files, _language(lang)))
    if not no_measure:
        made_ready(*map(Path, files))
    whole = Budget.seconds(_checked(seconds))
    measuring = None if no_measure else whole.part(MEASURING if seconds is None else MAX_SECONDS)
    counter = _Counter()
    with stop_on_interrupt(whole.cancelled), counter.shown():
        labels, notes = label_all(sources, measuring, whole, everything=everything, note=counter.note)
    for note in notes:
        click.echo(f"pinball: {note}", err=True)
    if as_data:
        click.echo(json.dumps([as_json(label) for label in labels], indent=None if len(labels) > 1 else 1))
    elif labels:
        _print_table(labels)
    if whole.cancelled.is_set():
        return 130
    if not labels:
        click.echo("pinball: nothing to label: no code in it", err=True)
        return 1
    return 0


def _checked(seconds: float | None) -> float:
    if seconds is None:
        return MAX_SECONDS
    if not 0 <= seconds <= MAX_SECONDS:
        raise BadRequest(f"--seconds {seconds}: expected a number from 0 to {MAX_SECONDS:.0f}")
    return seconds


def _language(lang: str) -> str:
    from pinball.languages.functions import LANGUAGES

    if lang and lang not in LANGUAGES:
        raise BadRequest(f"no language named {lang!r}; choose from: {', '.join(LANGUAGES)}")
    return lang


def _sources(files: Sequence[str], lang: str) -> Iterator[Source]:
    """Yield the texts to label. Raise ``BadRequest`` for the first that is none."""
    if not files:
        raise BadRequest("no file to label; give files, folders, or - for standard input")
    skipped = 0
    for name in files:
        if name == "-":
            yield _read("<stdin>", sys.stdin.buffer.read(MOST_BYTES + 1), lang)
        elif Path(name).is_dir():
            found, others = _walk(Path(name))
            skipped += others
            for path in found:
                try:
                    yield _read(str(path), _bytes(path), lang if lang else _SUFFIXES[path.suffix])
                except BadRequest as error:
                    click.echo(f"pinball: skipped: {error}", err=True)
        else:
            path = Path(name)
            yield _read(name, _bytes(path), lang or _by_suffix(path))
    if skipped:
        click.echo(f"pinball: {skipped} files that are neither .c nor .py were skipped", err=True)


def _walk(folder: Path) -> tuple[list[Path], int]:
    """Return the files to label below a folder by name, and how many others; hidden ones do not count."""
    found: list[Path] = []
    others = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "__pycache__")
        for name in sorted(names):
            path = Path(place, name)
            if name.endswith(_FOLDER) and path.is_file():
                found.append(path)
            else:
                others += not name.startswith(".")
    return found, others


def _by_suffix(path: Path) -> str:
    if path.suffix not in _SUFFIXES and path.suffix:
        raise BadRequest(
            f"{path}: no reader for {path.suffix!r} files; give a .c or .py file, or --lang c|python"
        )
    return _SUFFIXES.get(path.suffix, "")


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadRequest(f"cannot read {path}: {error.strerror}") from error


def _read(name: str, data: bytes, lang: str) -> Source:
    """Return a text with its language; bytes that are not UTF-8 are read as Latin-1."""
    from pinball.labels import Source
    from pinball.languages.chosen import guess_language

    def refuse(problem: str) -> NoReturn:
        raise BadRequest(f"{name}: {problem}")

    if len(data) > MOST_BYTES:
        refuse(f"larger than {MOST_BYTES >> 20} MiB")
    if b"\0" in data:
        refuse("not a text: it has a zero byte")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return Source(name, text, lang or guess_language(text))


class _Counter:
    """How many functions are done, shown on a terminal's stderr once it takes longer than a second."""

    def __init__(self) -> None:
        self.done, self.total = 0, 0

    def note(self, done: int, total: int) -> None:
        self.done, self.total = done, total

    @contextmanager
    def shown(self) -> Iterator[None]:
        if not sys.stderr.isatty():
            yield
            return
        ended = threading.Event()
        started = time.monotonic()

        def show() -> None:
            wait = 1.0
            while not ended.wait(wait):
                wait = 0.2
                seconds = time.monotonic() - started
                sys.stderr.write(f"\r\x1b[K{self.done:,} of {self.total:,} functions read, {seconds:.1f} s")
                sys.stderr.flush()
            if wait != 1.0:
                sys.stderr.write("\r\x1b[K")
                sys.stderr.flush()

        display = threading.Thread(target=show, daemon=True)
        display.start()
        try:
            yield
        finally:
            ended.set()
            display.join()


def _print_table(labels: Sequence[Label]) -> None:
    """Print one line a function, under the name of its file."""
    rows = [_row(label) for label in labels]
    widths = [max(len(row[k]) for row in [_HEADINGS, *rows]) for k in range(len(_HEADINGS) - 1)]
    file = None
    for label, row in zip(labels, rows, strict=True):
        if label.file != file:
            click.echo(f"{'' if file is None else chr(10)}{label.file}")
            click.echo(_line(_HEADINGS, widths))
            file = label.file
        click.echo(_line(row, widths))
    if any(fact.how == "measured" for label in labels for fact in _facts(label)):
        click.echo("* measured by running the function; a percentage: predicted, and how surely", err=True)
    if any(label.agreed is False for label in labels):
        click.echo("unknown *: when it was run, it did what no algorithm known here does", err=True)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        row[0].rjust(widths[0]),
        *(cell.ljust(width) for cell, width in zip(row[1:], widths[1:], strict=False)),
    ]
    return "  ".join(["", *cells, row[-1]]).rstrip()


def _facts(label: Label) -> tuple[Fact, Fact, Fact, Fact]:
    return label.algorithm, label.data_structure, label.time, label.space


def _row(label: Label) -> tuple[str, ...]:
    name = label.function or "(the whole text)"
    algorithm, *others = (_cell(fact) for fact in _facts(label))
    return (str(label.line), name, algorithm, *others, _compiles(label))


def _cell(fact: Fact) -> str:
    if fact.how == "measured":
        beside = f"{fact.predicted} " if fact.predicted != fact.value else ""
        return f"{fact.value} *" + (f" ({beside}{fact.probability:.0%})" if fact.predicted else "")
    return f"{fact.value} {fact.confidence:.0%}" if fact.predicted else "-"


def _compiles(label: Label) -> str:
    guessed = f" {label.compiles.predicted:.0%}" if label.compiles.predicted is not None else ""
    match label.compiles.measured:
        case True:
            return "yes *"
        case False:
            return f"no *  {label.compiles.message}"[:100]
    return f"yes{guessed}" if (label.compiles.predicted or 0.0) >= 0.5 else f"no{guessed}" if guessed else "-"
