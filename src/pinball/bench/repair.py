"""How often ``pinball repair`` mends a planted fault: one to three edits, with another program as reference.

A fault is made by the breaking rules of the forge in a seed of the fourteen requests as it is printed in a
random style; the reference is another seed of the same algorithm, never the program that was broken. What
comes back is run on the forge's own tests, which the repair never sees: only what passes those counts as
mended.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from pinball.bench._commit import commit
from pinball.bench._judge_tables import CORE, FOURTEEN
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, PinballError, Unsupported
from pinball.equal import Code
from pinball.forge import edits, engine, pythons
from pinball.forge.engine import Edit, Limits, Status, Task
from pinball.forge.pythons import splice
from pinball.forge.seeds import Seed, load_seeds
from pinball.forge.unit import oracle, program_text
from pinball.goal import make_goal
from pinball.repair import mend
from pinball.repair.candidates import size
from pinball.rules import Promise, all_rules
from pinball.tools import versions

_TESTS = 400
_TRIES = 60
_CELLS = tuple(dict.fromkeys((where, word) for where, word, _ in FOURTEEN))


@dataclass(frozen=True, slots=True)
class Fault:
    """A program with a planted fault; ``rules`` names the edits, ``compiles`` whether it compiles still."""

    seed: str
    reference: str
    language: str
    entry: str
    good: str
    bad: str
    other: str
    rules: tuple[str, ...]
    compiles: bool


@dataclass(frozen=True, slots=True)
class Row:
    """What became of a fault. ``planted`` and ``mended`` are sizes in words and marks, ``lines`` in lines."""

    seed: str
    reference: str
    language: str
    rules: tuple[str, ...]
    compiles: bool
    status: str
    right: bool
    reason: str
    seconds: float
    cpu: float
    explored: int
    planted: int
    mended: int
    planted_lines: int
    mended_lines: int
    level: str
    kinds: tuple[str, ...]


def main(arguments: Sequence[str]) -> int:
    """Plant faults, mend them, write JSON and a table; return 1 where fewer than 80 % are mended."""
    parser = argparse.ArgumentParser("pinball bench repair", description=__doc__)
    parser.add_argument("--faults", type=int, default=200)
    parser.add_argument("--python", type=float, default=0.25, help="the share of faults in Python")
    parser.add_argument("--fault-seconds", type=float, default=10.0, help="the budget of one fault")
    parser.add_argument(
        "--part", choices=("held", "dev", "all"), default="held", help="which seeds are broken"
    )
    parser.add_argument(
        "--seconds", type=float, default=1e9, help="the budget of all; fewer faults where it ends"
    )
    parser.add_argument("--compiling", action="store_true", help="only faults that compile")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--keep", type=Path, help="a folder for the faults that were not mended")
    parser.add_argument("--show", action="store_true", help="print each fault as it is done")
    asked = parser.parse_args(list(arguments))
    if asked.faults < 1 or not 0 <= asked.python <= 1:
        raise BadRequest(f"--faults {asked.faults} --python {asked.python}: expected at least 1, and 0 to 1")
    jobs = [(asked, number) for number in range(asked.workers)]
    if asked.workers == 1:
        rows = _rows(jobs[0])
    else:
        with ProcessPoolExecutor(asked.workers) as pool:
            rows = [row for part in pool.map(_rows, jobs) for row in part]
    result = {
        **numbers(rows, asked.fault_seconds),
        "part": asked.part,
        "seed": asked.seed,
        "machine": f"{platform.processor() or platform.machine()}, {platform.system()}",
        "load": [round(x, 2) for x in os.getloadavg()],
        "commit": commit(),
        "tools": versions(),
        "rows": [asdict(r) for r in rows],
    }
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "repair.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(_text(result))
    return 0 if result["mended"] >= 0.8 * result["faults"] else 1


def _rows(job: tuple[argparse.Namespace, int]) -> list[Row]:
    asked, number = job
    rng = Random(f"{asked.seed} {number}")
    count = asked.faults // asked.workers + (number < asked.faults % asked.workers)
    rows = []
    ends = time.monotonic() + asked.seconds
    for fault in faults(rng, count, asked.python, asked.part, asked.compiling):
        if time.monotonic() > ends:
            break
        row = mended(fault, asked.fault_seconds)
        rows.append(row)
        if asked.keep is not None and not row.right:
            _kept(asked.keep, len(rows), fault)
        if asked.show:
            good = "ok " if row.right else "NO "
            sizes = f"{row.mended}/{row.planted}"
            print(
                good,
                f"{row.seconds:5.1f} {row.cpu:5.1f}",
                sizes,
                row.seed,
                row.rules,
                row.kinds,
                row.reason[:90],
                flush=True,
            )
    return rows


# --- faults -------------------------------------------------------------------------------------------------


def held(seed: str) -> bool:
    """Tell whether a seed is one that no edit was ever chosen by: a hash of its name decides."""
    return hashlib.blake2b(f"repair {seed}".encode(), digest_size=1).digest()[0] % 2 == 1


def faults(rng: Random, count: int, python: float, part: str, compiling: bool = False) -> Iterator[Fault]:
    """Yield planted faults, each of one to three edits, over the cells in turns."""
    seeds: dict[tuple[str, str, str], list[Seed]] = {}
    for seed in load_seeds():
        if seed.algorithm in CORE and (seed.structure, seed.algorithm) in _CELLS:
            seeds.setdefault((seed.structure, seed.algorithm, seed.language), []).append(seed)
    made = 0
    while made < count:
        language = "python" if rng.random() < python else "c"
        cell = (*_CELLS[made % len(_CELLS)], language)
        row = [s for s in seeds.get(cell, ()) if part == "all" or held(s.id) == (part == "held")]
        if not row:
            cell = (*cell[:2], "c")
            row = [s for s in seeds.get(cell, ()) if part == "all" or held(s.id) == (part == "held")]
        fault = _fault(rng, rng.choice(row), seeds[cell], 1 + made % 3, compiling) if row else None
        if fault is not None:
            made += 1
            yield fault


def _fault(rng: Random, seed: Seed, every: Sequence[Seed], edited: int, compiling: bool) -> Fault | None:
    alike = [s for s in every if s.id != seed.id and _shape(s) == _shape(seed)]
    if not alike or "main" in seed.call.function:
        return None
    try:
        base = _printed(seed, rng)
        known = oracle("", seed.id, seed.algorithm, 1, _TESTS)
    except (Unsupported, BadRequest):
        return None
    others = (s for s in rng.sample(alike, min(3, len(alike))) if _agree(base.text, seed, s))
    other = next(others, None) if _right(base.text, seed, known) else None
    if other is None:
        return None
    breaking = [r for r in all_rules() if r.promise is Promise.BREAKING and seed.language in r.languages]
    found: dict[str, list[Edit]] = {}
    for named in edits.all_edits(base, breaking):
        found.setdefault(named.rule, []).append(named.edit)
    for _ in range(_TRIES):
        names = rng.sample(sorted(found), min(edited, len(found)))
        chosen = [rng.choice(found[name]) for name in names]
        if _overlap(chosen):
            continue
        bad = splice(base.text.encode(), chosen).decode()
        compiles = _compiles(bad, seed, known)
        if _right(bad, seed, known) or (compiling and not compiles):
            continue
        both = _both(seed, other)
        return Fault(
            seed.id,
            other.id,
            seed.language,
            both,
            base.text,
            bad,
            program_text(other),
            tuple(names),
            compiles,
        )
    return None


def _both(seed: Seed, other: Seed) -> str:
    entry = seed.call.function
    return entry if entry == other.call.function else f"{entry},{other.call.function}"


def _agree(good: str, seed: Seed, other: Seed) -> bool:
    """Tell whether the unbroken program does what the reference does, as ``repair`` would see it."""
    budget = Budget.seconds(60.0)
    try:
        codes = Code(good, seed.language, "program"), Code(program_text(other), seed.language, "reference")
        goal = make_goal(codes[0], entry=_both(seed, other), reference=codes[1], budget=budget)
        tests = goal.tests(300, 5, budget)
    except PinballError:
        return False
    return goal.judge([good], tests, budget)[0].held


def _shape(seed: Seed) -> tuple[Any, ...]:
    """Return how a seed is called, but for names: programs of one shape can stand for each other."""
    call = seed.call
    return (
        tuple(a.kind for a in call.arguments), call.result.kind, call.result.name == "return",
        call.result.cut, call.stdin is None, seed.view,
    )  # fmt: skip


def _printed(seed: Seed, rng: Random) -> edits.Base:
    parse = import_module(f"pinball.languages.{seed.language}.parse").parse
    style = import_module(f"pinball.languages.{seed.language}.style")
    module = parse(program_text(seed))
    return edits.make_base(module, style.random_style(rng), seed.language, seed.call.function)


def _overlap(chosen: Sequence[Edit]) -> bool:
    row = sorted(chosen, key=lambda e: e.start)
    return any(a.end >= b.start for a, b in pairwise(row))


def _batch(text: str, seed: Seed, known: Any) -> engine.Batch:
    limits = Limits(operations=300_000, first_tests=len(known.tests))
    task = Task(text, (), known.call, known.names, known.tests, limits=limits)
    return engine.run([task])[0] if seed.language == "c" else pythons.run([task])[0]


def _right(text: str, seed: Seed, known: Any) -> bool:
    """Tell whether a program gives on all of the forge's tests what its algorithm gives."""
    batch = _batch(text, seed, known)
    if not len(batch.compiles) or not batch.compiles[0]:
        return False
    return bool(
        (batch.status[0] == Status.OK).all()
        and (batch.digests[0] == np.array(known.digests, dtype=np.uint64)).all()
    )


def _compiles(text: str, seed: Seed, known: Any) -> bool:
    batch = _batch(text, seed, known)
    return bool(len(batch.compiles) and batch.compiles[0])


# --- mending ------------------------------------------------------------------------------------------------


def mended(fault: Fault, seconds: float) -> Row:
    """Mend one fault; only what passes the forge's tests is right."""
    began, used = time.monotonic(), _used()
    status, reason, text, explored, level = "refused", "", fault.bad, 0, ""
    kinds: tuple[str, ...] = ()
    budget = Budget.seconds(seconds)
    try:
        code, other = (
            Code(fault.bad, fault.language, "program"),
            Code(fault.other, fault.language, "reference"),
        )
        goal = make_goal(code, entry=fault.entry, reference=other, budget=budget)
        answer = mend(goal, budget)
        status, reason, text = answer.status, answer.reason, answer.source
        explored, kinds, level = answer.explored, answer.kinds, answer.verdict.level.name
    except PinballError as error:
        reason = str(error)
    spent, cpu = time.monotonic() - began, _used() - used
    seed = next(s for s in load_seeds() if s.id == fault.seed)
    right = status == "mended" and _right(text, seed, oracle("", seed.id, seed.algorithm, 1, _TESTS))
    return Row(
        fault.seed, fault.reference, fault.language, fault.rules, fault.compiles, status, right, reason,
        spent, cpu, explored, size(fault.good, fault.bad), size(text, fault.bad), _lines(fault.good,
        fault.bad), _lines(text, fault.bad), level, kinds,
    )  # fmt: skip


def _kept(folder: Path, number: int, fault: Fault) -> None:
    """Write a fault's texts for people to look at."""
    folder.mkdir(parents=True, exist_ok=True)
    end = ".c" if fault.language == "c" else ".py"
    for name, text in (("bad", fault.bad), ("good", fault.good), ("ref", fault.other)):
        (folder / f"{number:03}_{name}{end}").write_text(text, encoding="utf-8")
    (folder / f"{number:03}.json").write_text(
        json.dumps([fault.entry, fault.seed, fault.rules]), encoding="utf-8"
    )


def _used() -> float:
    """Return the processor's seconds of this process and of all that it started and that ended."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def _lines(a: str, b: str) -> int:
    """Return how many lines a unified diff takes away and adds."""
    from difflib import unified_diff

    return sum(
        row[0] in "+-" and row[:3] not in ("+++", "---")
        for row in unified_diff(a.splitlines(), b.splitlines(), n=0)
    )


def numbers(rows: Sequence[Row], seconds: float) -> dict[str, Any]:
    """Return what the rows say: shares mended, sizes of the changes, times."""
    good = [r for r in rows if r.right]
    small = [r for r in good if r.mended <= r.planted]
    lines = [r for r in good if r.mended_lines <= r.planted_lines]
    times = sorted(r.seconds for r in rows)
    parts = {
        "in C": [r for r in rows if r.language == "c"],
        "in Python": [r for r in rows if r.language == "python"],
        "of one edit": [r for r in rows if len(r.rules) == 1],
        "of two edits": [r for r in rows if len(r.rules) == 2],
        "of three edits": [r for r in rows if len(r.rules) == 3],
        "that compile": [r for r in rows if r.compiles],
        "that do not compile": [r for r in rows if not r.compiles],
    }
    return {
        "faults": len(rows),
        "mended": len(good),
        "wrongly_mended": sum(r.status == "mended" and not r.right for r in rows),
        "called_correct": sum(r.status == "correct" for r in rows),
        "no_larger_in_words": len(small),
        "no_larger_in_lines": len(lines),
        "budget_seconds": seconds,
        "within_10_seconds": sum(r.seconds <= 10.0 for r in good),
        "within_10_processor_seconds": sum(r.cpu <= 10.0 for r in good),
        "median_processor_seconds": sorted(r.cpu for r in rows)[len(rows) // 2] if rows else 0.0,
        "median_seconds": times[len(times) // 2] if times else 0.0,
        "by_part": {name: [sum(r.right for r in row), len(row)] for name, row in parts.items()},
        "unmended_rules": dict(Counter(n for r in rows if not r.right for n in r.rules).most_common(25)),
        "planted_rules": dict(Counter(n for r in rows for n in r.rules).most_common()),
    }


def _text(result: dict[str, Any]) -> str:
    total = result["faults"]
    lines = [
        f"mended {result['mended']} of {total}, {result['within_10_seconds']} of them within 10 s; "
        f"{result['within_10_processor_seconds']} within 10 s of the processor; "
        f"median {result['median_seconds']:.1f} s,"
        f" of the processor {result['median_processor_seconds']:.1f} s",
        f"change no larger than the planted one: {result['no_larger_in_words']} in words, "
        f"{result['no_larger_in_lines']} in lines",
        f"wrongly mended {result['wrongly_mended']}, called correct {result['called_correct']}",
    ]
    lines += [f"  {name:20} {good:4} of {count}" for name, (good, count) in result["by_part"].items()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
