"""How often ``pinball equal`` is wrong: near misses that it must not call the same, and equal pairs.

Pairs are programs of the forge: a seed as it is printed, and the same after one rewrite. A near miss comes
from a breaking rule and gives something else on at least one of 1000 tests; an equal pair comes from a
preserving rule and gives the same on all. ``equal`` gets the two texts and the function's name only.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from pinball.bench._commit import commit
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, PinballError, Unsupported
from pinball.equal import Wish, equal
from pinball.forge import edits, inputs
from pinball.forge.engine import Limits, Status, Task
from pinball.forge.engine import run as run_c
from pinball.forge.pythons import run as run_python
from pinball.forge.seeds import Seed, load_seeds, reference_of
from pinball.forge.unit import program_text
from pinball.languages.c import style as c_style
from pinball.languages.python import style as python_style
from pinball.rules import Promise, all_rules
from pinball.tools import versions

_TESTS = 1000
_MUTANTS = 24  # of one seed
_NEAR = 3  # near misses of one seed that are taken, beside one pair that is the same


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts with the function's name; ``same`` is what the forge's tests say, ``share`` of them fail."""

    seed: str
    language: str
    function: str
    rule: str
    a: str
    b: str
    same: bool
    share: float


def main(arguments: Sequence[str]) -> int:
    """Make pairs, ask ``equal`` about each, write JSON; return 1 where a near miss was called the same."""
    parser = argparse.ArgumentParser("pinball bench equal", description=__doc__)
    parser.add_argument(
        "--pairs", type=int, default=500, help="near misses; a quarter as many pairs are equal"
    )
    parser.add_argument("--python", type=float, default=0.2, help="the share of pairs in Python")
    parser.add_argument("--pair-seconds", type=float, default=12.0, help="the budget of one pair")
    parser.add_argument(
        "--seconds", type=float, default=3600.0, help="the budget of all; fewer pairs where it ends"
    )
    parser.add_argument("--workers", type=int, default=1, help="processes, each with pairs of its own")
    parser.add_argument("--seeds", type=Path, help="a folder of seeds; Pinball's own by default")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--json", action="store_true", help="print the result as JSON too")
    asked = parser.parse_args(list(arguments))
    if asked.pairs < 1 or not 0 <= asked.python <= 1:
        raise BadRequest(f"--pairs {asked.pairs} --python {asked.python}: expected at least 1, and 0 to 1")
    jobs = [(asked, number) for number in range(asked.workers)]
    if asked.workers == 1:
        rows = _rows(jobs[0])
    else:
        with ProcessPoolExecutor(asked.workers) as pool:
            rows = [row for part in pool.map(_rows, jobs) for row in part]
    result = {
        **_numbers(rows),
        "asked_pairs": asked.pairs,
        "workers": asked.workers,
        "machine": f"{platform.processor() or platform.machine()}, {platform.system()}",
        "load": [round(x, 2) for x in os.getloadavg()],
        "commit": commit(),
        "seed": asked.seed,
        "tools": versions(),
        "to_look_at": [r for r in rows if r["wrong"]],
    }
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "equal.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result) if asked.json else _text(result))
    return 1 if result["near_misses"]["wrong_same"] else 0


def _rows(job: tuple[argparse.Namespace, int]) -> list[dict[str, Any]]:
    """Make one worker's share of the pairs and ask about each, until the time is up."""
    asked, number = job
    began, rows = time.monotonic(), []
    count = -(-asked.pairs // asked.workers)
    for pair in _pairs(count, asked.python, asked.seed + 1000 * number, asked.seeds):
        if time.monotonic() - began > asked.seconds:
            break
        rows.append(_asked(pair, asked.pair_seconds, asked.seed))
        if rows[-1]["wrong"]:
            print(f"{pair.seed}, {pair.rule}: said {rows[-1]['status']}", file=sys.stderr, flush=True)
    return rows


def _asked(pair: Pair, seconds: float, seed: int) -> dict[str, Any]:
    """Ask ``equal`` about a pair; what it says is judged by what the forge's tests say."""
    began = time.monotonic()
    try:
        found = equal(
            pair.a,
            pair.b,
            function=pair.function,
            language=pair.language,
            wish=Wish(seed=seed),
            budget=Budget.seconds(seconds),
        )
        data = found.as_json()
    except Exception as error:  # a crash is counted, and no answer
        data = {"status": "unknown", "reason": f"{type(error).__name__}: {error}", "counterexample": None}
    same = data["status"] in ("proved", "checked")
    wrong = (same and not pair.same) or (data["status"] == "different" and pair.same)
    row = {
        "seed": pair.seed,
        "language": pair.language,
        "rule": pair.rule,
        "same": pair.same,
        "share": round(pair.share, 4),
        "wrong": wrong,
        "seconds": round(time.monotonic() - began, 3),
        **data,
    }
    if wrong:
        row |= {"a": pair.a, "b": pair.b}
    return row


# --- pairs -----------------------------------------------------------------------------------------------


def _pairs(count: int, python: float, number: int, folder: Path | None) -> Iterator[Pair]:
    """Yield near misses, and after every fourth one an equal pair."""
    rng = Random(number)
    seeds: dict[str, list[Seed]] = {"c": [], "python": []}
    for seed in load_seeds(folder):
        seeds[seed.language].append(seed)
    made = same = tries = 0
    while made < count and tries < 20 * count:
        tries += 1
        language = "python" if rng.random() < python else "c"
        seed = rng.choice(seeds[language])
        try:
            near, alike = of_seed(seed, rng)
        except PinballError:
            continue
        made += len(near)
        yield from near
        if alike is not None and 4 * same < made:
            same += 1
            yield alike


def of_seed(seed: Seed, rng: Random) -> tuple[list[Pair], Pair | None]:
    """Return near misses and an equal pair made of one seed, where there are any."""
    from importlib import import_module

    module = import_module(f"pinball.languages.{seed.language}.parse").parse(program_text(seed))
    style = (c_style if seed.language == "c" else python_style).Style()
    base = edits.make_base(module, style, seed.language, seed.call.function)
    reference = reference_of(seed)
    rules = {r.name: r for r in all_rules() if not r.broken and r.promise is not Promise.CONDITIONAL}
    found = edits.all_edits(base, list(rules.values()), rng, 2 * _MUTANTS)
    if not found:
        raise Unsupported("no rewrites")
    tests = inputs.tests(reference, _TESTS, rng)
    limits = Limits(first_tests=len(tests))
    task = Task(
        base.text, [e.edit for e in found], seed.call, reference.names, tests, wanted=_MUTANTS, limits=limits
    )
    task = replace(task, rng=rng.getrandbits(63))
    batch = (run_c if seed.language == "c" else run_python)([task])[0]
    if not len(batch.compiles) or not batch.compiles[0] or (batch.status[0] != Status.OK).any():
        raise Unsupported("the seed itself does not pass")
    near: list[Pair] = []
    alike: list[Pair] = []
    for row in range(1, len(batch.compiles)):
        if len(batch.chosen[row]) != 1 or not batch.compiles[row]:
            continue
        rule = rules[found[batch.chosen[row][0]].rule]
        status = batch.status[row]
        wrong = (status != Status.OK) | (batch.digests[row] != batch.digests[0])
        wrong &= status != Status.NOT_RUN
        share = float(wrong.mean())
        text = batch.texts[row].decode()
        pair = Pair(
            seed.id, seed.language, seed.call.function, rule.name, base.text, text, not wrong.any(), share
        )
        if wrong.any() and rule.promise is Promise.BREAKING:
            near.append(pair)
        elif not wrong.any() and (status == Status.OK).all() and rule.promise is Promise.PRESERVING:
            alike.append(pair)
    near.sort(key=lambda p: p.share)
    # The one that fails on the fewest tests is the hardest to find.
    pick = [*near[:1], *rng.sample(near[1:], min(len(near[1:]), _NEAR - 1))]
    return pick, (rng.choice(alike) if alike else None)


# --- numbers ---------------------------------------------------------------------------------------------


def _numbers(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    near, alike = [r for r in rows if not r["same"]], [r for r in rows if r["same"]]

    def counts(part: Sequence[dict[str, Any]]) -> dict[str, int]:
        return dict(sorted(Counter(r["status"] for r in part).items()))

    seconds = sorted(r["seconds"] for r in rows)
    known = [r for r in near if r["status"] != "unknown"]
    return {
        "near_misses": {
            "pairs": len(near),
            "wrong_same": sum(r["wrong"] for r in near),
            "status": counts(near),
            "found_share": round(sum(r["status"] == "different" for r in near) / max(1, len(near)), 4),
            "undefined_only": sum("is undefined" in r["reason"] for r in known),
            "rare": sum(r["share"] < 0.05 for r in near),
        },
        "same_pairs": {
            "pairs": len(alike),
            "wrong_different": sum(r["wrong"] for r in alike),
            "status": counts(alike),
        },
        "languages": dict(Counter(r["language"] for r in rows)),
        "unknown_share": round(sum(r["status"] == "unknown" for r in rows) / max(1, len(rows)), 4),
        "unknown_reasons": Counter(_kind(r["reason"]) for r in rows if r["status"] == "unknown").most_common(
            12
        ),
        "seconds_a_pair": {
            "median": float(np.median(seconds)) if seconds else 0.0,
            "p90": seconds[int(0.9 * (len(seconds) - 1))] if seconds else 0.0,
            "most": seconds[-1] if seconds else 0.0,
        },
    }


def _kind(reason: str) -> str:
    return " ".join(reason.replace("the text: ", "").split()[:12])


def _text(result: dict[str, Any]) -> str:
    near, alike = result["near_misses"], result["same_pairs"]
    return "\n".join(
        [
            f"near misses: {near['pairs']}, {near['wrong_same']} called the same, {near['status']}",
            f"equal pairs: {alike['pairs']}, {alike['wrong_different']} called different, {alike['status']}",
            f"unknown: {result['unknown_share']:.1%}; seconds a pair: {result['seconds_a_pair']}",
        ]
    )
