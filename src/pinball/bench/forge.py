"""The forge's rate on one core, beside a compiler run for each mutant, on the same rows in the same run.

``c`` and ``python`` are rows a core-second of the whole line; ``baseline`` is some of the same rows in C with
one gcc build and one process each, the way a forge begins.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

from pinball.bench._commit import commit
from pinball.core.errors import BadRequest
from pinball.forge import harness, shards, worker
from pinball.forge.driver import Program
from pinball.forge.plan import Job, Shard, Source, Unit, chance, chosen_seeds, splits
from pinball.forge.seeds import load_seeds
from pinball.forge.unit import BASE_ROWS, TESTS, UNKNOWN, compositions, oracle, prepare
from pinball.tools import versions

UNIT = BASE_ROWS


def main(arguments: Sequence[str]) -> int:
    """Measure, write JSON, and return 1 where the floor of 1500 rows a core-second is missed."""
    parser = argparse.ArgumentParser("pinball bench forge", description=__doc__)
    parser.add_argument("--rows", type=int, default=150_000, help="rows in C; a fifteenth of it in Python")
    parser.add_argument("--baseline", type=int, default=100, help="of these rows, judged by gcc one by one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--json", action="store_true", help="print the result as JSON too")
    asked = parser.parse_args(list(arguments))
    if asked.rows < 1000 or asked.baseline < 1:
        raise BadRequest(f"--rows {asked.rows} --baseline {asked.baseline}: expected at least 1000 and 1")
    c, tables = _rate(asked.rows, asked.seed, "c")
    python, _ = _rate(max(1000, asked.rows // 15), asked.seed, "python", UNIT // 5)
    result = {
        "c": c,
        "python": python,
        "baseline": _baseline(tables, asked.baseline, asked.seed),
        "machine": f"{platform.processor() or platform.machine()}, {platform.system()}",
        "load": [round(x, 2) for x in os.getloadavg()],
        "commit": commit(),
        "seed": asked.seed,
        "tools": versions() | {"pyarrow": shards.available()},
    }
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "forge_rate.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result) if asked.json else _text(result))
    return 0 if c["rows_per_core_second"] >= 1500 else 1


def _rate(rows: int, seed: int, language: str, each: int = UNIT) -> tuple[dict[str, Any], list[Any]]:
    """Make about ``rows`` rows in this process, as a worker would; return the numbers and a table a source.

    Sources are drawn evenly from all, a tenth of them compositions, ``each`` rows from one, which is what a
    base gives in a large data set. What is made once for an algorithm, its tests, is made before the clock:
    a large data set comes back to it in hundreds of units. The interval is over sources (bootstrap).
    """
    job = Job("", rows, seed, language)
    planned = _planned(rows, seed, language, each)
    prepared = time.process_time()
    for shard in planned:
        prepare("", shard.units[0].seeds, seed)
    prepared = time.process_time() - prepared
    began, tables, parts = time.monotonic(), [], []
    counts = {"generated": 0, "duplicates": 0, "surplus": 0}
    for shard in planned:
        table, manifest = worker.produce(job, shard)
        if not manifest["rows"]:
            continue
        tables.append(table)
        parts.append((manifest["rows"], manifest["cpu_seconds"]))
        for name in counts:
            counts[name] += manifest["units"][0].get(name, 0)
    seconds = time.monotonic() - began
    made, cpu = sum(r for r, _ in parts), sum(c for _, c in parts)
    numbers = {
        "rows": made,
        "sources": len(parts),
        "tests_per_row": TESTS[language],
        "cpu_seconds": round(cpu, 2),
        "prepared_seconds": round(prepared, 2),
        "wall_seconds": round(seconds, 2),
        "rows_per_core_second": round(made / cpu, 1),
        "interval": _interval(parts, seed),
        "rows_per_wall_second": round(made / seconds, 1),
        "distinct_share": round((made + counts["surplus"]) / max(1, counts["generated"]), 4),
        "compiles": round(sum(float(shards.column(t, "compiles").sum()) for t in tables) / made, 4),
        "passes": round(sum(float(shards.column(t, "passes").sum()) for t in tables) / made, 4),
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    return numbers, tables


def _planned(rows: int, seed: int, language: str, each: int) -> list[Shard]:
    """Return one shard a source, each of one unit."""
    every = load_seeds()
    where = splits(every)
    chosen = chosen_seeds(every, language)
    single = [Source((s.id,), where[s.id]) for s in chosen]
    composed = compositions(chosen, where, seed)
    wanted = max(10, rows // each)
    rng, sources = Random(chance(seed, "bench", language)), []
    for kind, share in ((single, wanted - wanted // 10), (composed, wanted // 10)):
        # Evenly over their order, which is by structure and algorithm, from a random place on.
        start, share = rng.random(), min(share, len(kind))
        sources += [kind[int((k + start) * len(kind) / share)] for k in range(share)]
    units = [Unit(s.seeds, s.split, 1, each, chance(seed, *s.seeds, 1)) for s in sources]
    return [Shard(k, unit.split, (unit,)) for k, unit in enumerate(units)]


def _interval(parts: Sequence[tuple[int, float]], seed: int, draws: int = 1000) -> tuple[float, float]:
    """Return the 95 % interval of rows a second over sources drawn again and again."""
    rng, rates = Random(seed), []
    for _ in range(draws):
        drawn = rng.choices(parts, k=len(parts))
        rates.append(sum(r for r, _ in drawn) / sum(c for _, c in drawn))
    rates.sort()
    return round(rates[draws // 40], 1), round(rates[-draws // 40 - 1], 1)


def _baseline(tables: Sequence[Any], count: int, seed: int) -> dict[str, Any]:
    """Judge some of the rows by one gcc build and one process each, with the same tests."""
    picked = []
    for k in range(count):
        table = tables[k * len(tables) // count]
        picked += table.take([k * 7919 % table.num_rows]).to_pylist()
    before = worker.cpu_seconds()
    for row in picked:
        known = oracle("", row["seed"], UNKNOWN, seed, TESTS["c"])
        harness.judge([Program(row["text"], known.call, known.names)], [known.tests], harness.PLAIN)
    cpu = worker.cpu_seconds() - before
    return {
        "what": f"{' '.join(harness.PLAIN)}, one build and one sandboxed process for each row",
        "rows": len(picked),
        "cpu_seconds": round(cpu, 2),
        "rows_per_core_second": round(len(picked) / cpu, 1),
    }


def _text(result: dict[str, Any]) -> str:
    lines = []
    for name in ("c", "python"):
        part = result[name]
        low, high = part["interval"]
        lines.append(
            f"{name}: {part['rows_per_core_second']:,.0f} rows a core-second, 95 % {low:,.0f} to {high:,.0f} "
            f"({part['rows']:,} rows of {part['sources']} sources, "
            f"{part['tests_per_row']} tests each), {part['distinct_share']:.1%} of those tried distinct"
        )
    base = result["baseline"]
    lines.append(f"gcc for each row: {base['rows_per_core_second']:,.1f} rows a core-second")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
