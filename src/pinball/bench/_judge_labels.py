"""The judge on anyone's own code: ``pinball bench judge --labels FILE``.

FILE is a CSV with a head: path,function,algorithm,data_structure,time,space. Paths are relative to it, an
empty cell is not counted. Words beyond the twelve keywords count as one: none of them.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.bench import _judge_labels_table as table
from pinball.core import plugins
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, MissingTool
from pinball.forge.seeds import CLASSES, STRUCTURES
from pinball.labels import Label, Source, label_all
from pinball.languages.functions import Function, functions
from pinball.nets import linear
from pinball.nets.code import encode

COLUMNS = ("path", "function", "algorithm", "data_structure", "time", "space")
_LANGUAGES = {".c": "c", ".h": "c", ".py": "python"}
_CHOICES = {"data_structure": STRUCTURES, "time": CLASSES, "space": CLASSES}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the CSV: a function of a file, and what it is; empty where that is not said."""

    number: int
    path: Path
    language: str
    text: str
    function: Function
    truth: dict[str, str]


def run(path: Path, asked: argparse.Namespace) -> dict[str, Any]:
    """Return the table for a CSV's functions, with plots in ``asked.out``; ``asked`` holds the options."""
    rows = read(path)
    answers = [_Answer() for _ in rows]
    _predict(rows, answers, asked.weights)
    if not asked.no_measure:
        _measure(rows, answers, asked.file_seconds)
    return table.make(
        path.name, [r.truth for r in rows], [a.as_row() for a in answers], _places(rows), asked.out
    )


def _places(rows: Sequence[Row]) -> list[dict[str, str]]:
    return [{"path": r.path.name, "function": r.function.name, "language": r.language} for r in rows]


# --- the CSV ------------------------------------------------------------------------------------------------


def read(path: Path) -> list[Row]:
    """Read a CSV of labels. Raise ``BadRequest`` with the row and the choices for the first that is wrong."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.reader(file, strict=True)
            lines = [(reader.line_num, cells) for cells in reader if any(c.strip() for c in cells)]
    except OSError as error:
        raise BadRequest(f"cannot read {path}: {error.strerror}") from None
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadRequest(f"{path}: not a CSV in UTF-8: {error}") from None
    if not lines:
        raise BadRequest(f"{path}: empty; the first line must be: {','.join(COLUMNS)}")
    head = [cell.strip() for cell in lines[0][1]]
    if wrong := [name for name in head if name not in COLUMNS] or [n for n in head if head.count(n) > 1]:
        raise BadRequest(f"{path}: row {lines[0][0]}: column {wrong[0]!r}; choose from: {', '.join(COLUMNS)}")
    if "path" not in head or "function" not in head:
        raise BadRequest(f"{path}: row {lines[0][0]}: needs the columns path and function")
    rows = [_row(path, number, head, cells) for number, cells in lines[1:]]
    if not rows:
        raise BadRequest(f"{path}: no rows below the head")
    return rows


def _row(csv_path: Path, number: int, head: Sequence[str], cells: Sequence[str]) -> Row:
    where = f"{csv_path}: row {number}"
    if len(cells) != len(head):
        raise BadRequest(f"{where}: {len(cells)} cells; the head has {len(head)}: {','.join(head)}")
    held = {name: cell.strip() for name, cell in zip(head, cells, strict=True)}
    path = csv_path.parent / held["path"]
    language = _LANGUAGES.get(path.suffix, "")
    if not language:
        raise BadRequest(f"{where}: {held['path']!r} must end in: {', '.join(_LANGUAGES)}")
    if not path.is_file():
        raise BadRequest(f"{where}: no file {held['path']!r} beside the CSV")
    for name, choices in _CHOICES.items():
        if held.get(name) and held[name] not in choices:
            raise BadRequest(f"{where}: {name} {held[name]!r}; choose from: {', '.join(choices)}")
    text, found = _functions(path, language)
    named = [f for f in found if f.name == held["function"]]
    if not held["function"]:
        named = [f for f in found if f.role == "code"] if len(found) > 1 else list(found)
    if len(named) != 1 and not (named and held["function"]):
        choices_ = ", ".join(f.name for f in found if f.name) or "none"
        raise BadRequest(f"{where}: function {held['function']!r} in {path.name}; choose from: {choices_}")
    truth = {name: held.get(name, "") for name in COLUMNS[2:]}
    return Row(number, path, language, text, named[0], truth)


@cache
def _functions(path: Path, language: str) -> tuple[str, tuple[Function, ...]]:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return text, functions(text, language)


# --- what is said -------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Answer:
    """What was said of one function, filled step by step."""

    predicted: dict[str, list[tuple[str, float]]] | None = None
    linear: dict[str, list[tuple[str, float]]] | None = None
    label: Label | None = None

    def as_row(self) -> table.Said:
        """Return it with what ``pinball label`` shows: the measured word, and else the judge's."""
        shown = {name: ranked[0] for name, ranked in (self.predicted or {}).items()}
        facts = {} if self.label is None else {name: getattr(self.label, name) for name in COLUMNS[2:]}
        shown |= {n: (fact.value, fact.confidence) for n, fact in facts.items() if fact.how == "measured"}
        return table.Said(
            self.predicted or {},
            self.linear or {},
            {name: fact.measured for name, fact in facts.items()},
            shown,
            self.label.compiles.measured if self.label else None,
            self.label.reason if self.label else "",
        )


def _predict(rows: Sequence[Row], answers: Sequence[_Answer], weights: Path) -> None:
    """Ask the judge and the base line about each slice; one that is not there is left out, and said."""
    for language in sorted({r.language for r in rows}):
        chosen = [k for k, r in enumerate(rows) if r.language == language]
        try:
            said = plugins.load("nets", "judge").predict(
                [rows[k].function.text for k in chosen], language, weights
            )
            for k, found in zip(chosen, said, strict=True):
                answers[k].predicted = {
                    name: list(getattr(found, "structure" if name == "data_structure" else name))
                    for name in COLUMNS[2:]
                }
        except MissingTool as error:
            print(f"pinball: no predictions: {error}", file=sys.stderr)
    try:
        base = linear.load(weights / "judge_linear.npz")
    except MissingTool as error:
        print(f"pinball: no base line: {error}", file=sys.stderr)
        return
    chances = base.predict([encode(r.function.text, r.language) for r in rows])
    for k, answer in enumerate(answers):
        answer.linear = {
            name: _ranked(base.heads[head], chances[head][k])
            for name, head in zip(COLUMNS[2:], ("algorithm", "structure", "time", "space"), strict=True)
        }


def _ranked(names: Sequence[str], chances: NDArray[np.float32]) -> list[tuple[str, float]]:
    return [(names[k], float(chances[k])) for k in np.argsort(-chances, kind="stable")]


def _measure(rows: Sequence[Row], answers: Sequence[_Answer], seconds: float) -> None:
    """Label each file as ``pinball label --all`` does, with ``seconds`` to run its functions in."""
    files = Counter(r.path for r in rows)
    for done, path in enumerate(files):
        chosen = [k for k, r in enumerate(rows) if r.path == path]
        source = Source(path.name, rows[chosen[0]].text, rows[chosen[0]].language)
        try:
            labels, _ = label_all([source], Budget.seconds(seconds), everything=True)
        except MissingTool as error:
            print(f"pinball: {path.name} is not labelled: {error}", file=sys.stderr)
            continue
        by_line = {(found.function, found.line): found for found in labels}
        for k in chosen:
            answers[k].label = by_line.get((rows[k].function.name, rows[k].function.line))
        if sys.stderr.isatty():
            print(f"\r{done + 1} of {len(files)} files", end="", file=sys.stderr, flush=True)
