"""How many sketches of the text book are filled and checked, and how fast.

Each file of ``_sketches/first``, ``NAME.c.sketch`` or ``NAME.py.sketch``, is a program in which holes stand
beside what was there, ``[[??cmp|<]]``. The sketch is what is left without it, the reference the program
itself. With ``--goal reference`` an answer counts where it stands on inputs that the search never saw; with
``--goal examples`` it is searched with the few examples of the first line alone and then compared with the
reference. ``--set later`` are sketches that were written when the machine was finished.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pinball.bench._commit import commit
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, PinballError
from pinball.core.verdict import Level
from pinball.equal import Code
from pinball.goal import Case, make_goal
from pinball.goal.cases import parse_case
from pinball.goal.judging import values
from pinball.sketch.answer import Answer, sketch
from pinball.sketch.calling import call_line
from pinball.sketch.task import Wanted
from pinball.tools import versions

_FOLDER = Path(__file__).with_name("_sketches")
SETS = ("first", "later")
LIMIT = 10.0
"""Seconds of the processor, all processes together, within which an answer counts."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A program and its sketch, with inputs for examples."""

    name: str
    language: str
    sketch: str
    original: str
    inputs: tuple[str, ...]
    holes: int


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one sketch. ``right``: it does what the original does on inputs that were never seen."""

    name: str
    language: str
    holes: int
    status: str
    level: str
    right: bool
    seconds: float
    cpu: float
    explored: int
    fillings: float
    others: int
    reason: str


def load(name: str) -> list[Pair]:
    """Return the pairs of a set. Raise ``BadRequest`` where there is no such set."""
    if name not in SETS:
        raise BadRequest(f"no set named {name!r}; choose from: {', '.join(SETS)}")
    files = sorted((_FOLDER / name).glob("*.sketch"))
    return [read_pair(f.stem, f.read_text(encoding="utf-8")) for f in files]


def read_pair(name: str, text: str) -> Pair:
    """Split a file into sketch and original."""
    head, _, body = text.partition("\n")
    inputs = tuple(part.strip() for part in head.partition(":")[2].split("|"))
    language = "python" if name.endswith(".py") else "c"
    shown, original, at, holes = "", "", 0, 0
    while (start := body.find("[[??", at)) >= 0:
        bar = body.index("|", start)
        end, depth = bar + 1, 0
        while depth or not body.startswith("]]", end):
            depth += (body[end] == "[") - (body[end] == "]")
            end += 1
        shown += body[at:start] + body[start + 2 : bar]
        original += body[at:start] + body[bar + 1 : end]
        at, holes = end + 2, holes + 1
    return Pair(name, language, shown + body[at:], original + body[at:], inputs, holes)


def run(pair: Pair, goal: str, seconds: float) -> Row:
    """Fill one sketch and say what came of it; the clock runs from the text to the checked answer."""
    code = Code(pair.sketch, pair.language, pair.name)
    original = Code(pair.original, pair.language, "the original")
    wanted = Wanted(reference=original) if goal == "reference" else Wanted(examples=examples(pair))
    start, cpu = time.monotonic(), _cpu()
    try:
        answer = sketch(code, wanted, Budget.seconds(seconds))
    except PinballError as error:
        answer = Answer("unsolved", pair.language, "", f"{type(error).__name__}: {error}")
    took, spent = time.monotonic() - start, _cpu() - cpu
    solved = answer.status == "solved" and answer.verdict.level >= Level.PASSED
    right = solved and (goal == "reference" or _agrees(answer, code, original))
    return Row(
        pair.name, pair.language, pair.holes, answer.status, answer.verdict.level.name, right, round(took, 2),
        round(spent, 2), answer.explored, answer.fillings, len(answer.others), answer.reason,
    )  # fmt: skip


def _cpu() -> float:
    usage = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(u.ru_utime + u.ru_stime for u in usage)


def examples(pair: Pair) -> tuple[Case, ...]:
    """Return the inputs of the first line with what the original gives."""
    budget = Budget.seconds(20.0)
    original = Code(pair.original, pair.language, pair.name)
    line = call_line(original, original, (), "", budget)
    goal = make_goal(original, reference=original, call=line, budget=budget)
    rows = [parse_case(f"{line} -> 0").inputs for line in pair.inputs]
    given = tuple(tuple(_plain(v) for v in row) for row in rows)
    outputs = values(goal, pair.original, goal.ways[0], given, budget)
    return tuple(Case(row, _frozen(out, goal.output)) for row, out in zip(rows, outputs, strict=True))


def _plain(value: Any) -> Any:
    return [_plain(v) for v in value] if isinstance(value, tuple) else value


def _frozen(value: Any, kinds: frozenset[str]) -> Any:
    if value is None and kinds & {"list", "tree", "array"}:
        return ()
    return tuple(_frozen(v, frozenset()) for v in value) if isinstance(value, list | tuple) else value


def _agrees(answer: Answer, code: Code, original: Code) -> bool:
    budget = Budget.seconds(20.0)
    filled = Code(answer.source, code.language, code.name)
    line = call_line(filled, original, (), "", budget)
    goal = make_goal(filled, reference=original, call=line, budget=budget)
    tests = goal.tests(200, 77, budget)
    return goal.judge([answer.source], tests, budget)[0].held


def main(arguments: Sequence[str]) -> int:
    """Measure, write JSON, and return 1 where fewer than 95 % are right in 10 s or the median is over 2 s."""
    parser = argparse.ArgumentParser("pinball bench sketch", description=__doc__)
    parser.add_argument("--set", dest="chosen", default="first", help="first or later")
    parser.add_argument("--goal", choices=("reference", "examples"), default="reference")
    parser.add_argument("--seconds", type=float, default=10.0, help="on the wall, for each sketch")
    parser.add_argument("--only", default="", help="sketches whose name holds this")
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--json", action="store_true", help="print the result as JSON too")
    asked = parser.parse_args(list(arguments))
    pairs = [p for p in load(asked.chosen) if asked.only in p.name]
    if not pairs:
        raise BadRequest(f"--only {asked.only!r}: no sketch is named so")
    rows = []
    for pair in pairs:
        rows.append(run(pair, asked.goal, asked.seconds))
        if not asked.json:
            print(line(rows[-1]), flush=True)
    result = summary(rows, asked.chosen, asked.goal)
    if not asked.only:
        asked.out.mkdir(parents=True, exist_ok=True)
        path = asked.out / f"sketch_{asked.chosen}_{asked.goal}.json"
        path.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result) if asked.json else _text(result))
    return 0 if result["share"] >= 0.95 and result["median_cpu"] < 2.0 else 1


def summary(rows: Sequence[Row], chosen: str, goal: str, limit: float = LIMIT) -> dict[str, Any]:
    """Return the numbers of a run; ``share`` is what is right within ``limit`` CPU seconds."""
    good = [r for r in rows if r.right and r.cpu <= limit]
    return {
        "set": chosen,
        "goal": goal,
        "sketches": len(rows),
        "right": len(good),
        "share": round(len(good) / len(rows), 4),
        "median_seconds": statistics.median(r.seconds for r in rows),
        "median_cpu": statistics.median(r.cpu for r in rows),
        "slowest_seconds": max(r.seconds for r in rows),
        "load": [round(x, 2) for x in os.getloadavg()],
        "machine": f"{platform.processor() or platform.machine()}, {platform.system()}",
        "commit": commit(),
        "tools": versions(),
        "rows": [asdict(r) for r in rows],
    }


def line(row: Row) -> str:
    """Return one row of the table."""
    mark = "right" if row.right else "WRONG" if row.status == "solved" else "none "
    return (
        f"{mark} {row.name:28} {row.holes} holes  {row.level:8} {row.seconds:6.2f} s  cpu {row.cpu:6.2f} s"
        f"  {row.explored:>10,} runs  {row.fillings:9.2g} fillings  {row.reason[:60]}"
    )


def _text(result: dict[str, Any]) -> str:
    return (
        f"{result['right']} of {result['sketches']} right ({result['share']:.1%}); median"
        f" {result['median_seconds']:.2f} s wall, {result['median_cpu']:.2f} s CPU; slowest"
        f" {result['slowest_seconds']:.2f} s; load {result['load'][0]}"
    )
