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
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pinball.core.errors import BadRequest
from pinball.forge import harness, shards, worker
from pinball.forge.driver import Program
from pinball.forge.plan import Job, Source, chosen_seeds, plan_round, splits
from pinball.forge.seeds import load_seeds
from pinball.forge.unit import TESTS, UNKNOWN, compositions, oracle
from pinball.tools import versions


def main(arguments: Sequence[str]) -> int:
    """Measure, write JSON, and return 1 where the floor of 1500 rows a core-second is missed."""
    parser = argparse.ArgumentParser("pinball bench forge", description=__doc__)
    parser.add_argument("--rows", type=int, default=60_000, help="rows in C; a sixth of it in Python")
    parser.add_argument("--baseline", type=int, default=100, help="of these rows, judged by gcc one by one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--json", action="store_true", help="print the result as JSON too")
    asked = parser.parse_args(list(arguments))
    if asked.rows < 1000 or asked.baseline < 1:
        raise BadRequest(f"--rows {asked.rows} --baseline {asked.baseline}: expected at least 1000 and 1")
    c, rows = _rate(asked.rows, asked.seed, "c")
    python, _ = _rate(max(1000, asked.rows // 6), asked.seed, "python")
    result = {
        "c": c,
        "python": python,
        "baseline": _baseline(rows, asked.baseline, asked.seed),
        "machine": f"{platform.processor() or platform.machine()}, {platform.system()}",
        "load": [round(x, 2) for x in os.getloadavg()],
        "commit": _commit(),
        "seed": asked.seed,
        "tools": versions() | {"pyarrow": shards.available()},
    }
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / "forge_rate.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(result) if asked.json else _text(result))
    return 0 if c["rows_per_core_second"] >= 1500 else 1


def _rate(rows: int, seed: int, language: str) -> tuple[dict[str, Any], Any]:
    """Make about ``rows`` rows in this process, as a worker would; return the numbers and a table of rows."""
    every = load_seeds()
    where = splits(every)
    chosen = chosen_seeds(every, language)
    sources = [Source((s.id,), where[s.id]) for s in chosen] + compositions(chosen, where, seed)
    # As dense as a large data set is: full units, so many sources as there are rows for.
    units = max(1, rows // 2500)
    step = max(1, len(sources) // units)
    planned = plan_round(0, rows, sources[::step][:units], seed)
    job = Job("", rows, seed, language)
    began, made, counts, tables = time.monotonic(), 0, {"generated": 0, "duplicates": 0, "surplus": 0}, []
    cpu = 0.0
    for shard in planned:
        table, manifest = worker.produce(job, shard)
        made += manifest["rows"]
        cpu += manifest["cpu_seconds"]
        tables.append(table)
        for unit in manifest["units"]:
            for name in counts:
                counts[name] += unit.get(name, 0)
    seconds = time.monotonic() - began
    numbers = {
        "rows": made,
        "tests_per_row": TESTS[language],
        "cpu_seconds": round(cpu, 2),
        "wall_seconds": round(seconds, 2),
        "rows_per_core_second": round(made / cpu, 1),
        "rows_per_wall_second": round(made / seconds, 1),
        "distinct_share": round((made + counts["surplus"]) / max(1, counts["generated"]), 4),
        "compiles": round(sum(float(shards.column(t, "compiles").sum()) for t in tables) / made, 4),
        "passes": round(sum(float(shards.column(t, "passes").sum()) for t in tables) / made, 4),
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "plan": [asdict(u) for u in planned[0].units[:1]],
    }
    return numbers, tables[0]


def _baseline(rows: Any, count: int, seed: int) -> dict[str, Any]:
    """Judge some of the rows by one gcc build and one process each, with the same tests."""
    picked = rows.take(list(range(0, rows.num_rows, max(1, rows.num_rows // count)))[:count]).to_pylist()
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


def _commit() -> str:
    said = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parent,
        check=False,
    )
    return said.stdout.strip() or "unknown"


def _text(result: dict[str, Any]) -> str:
    lines = []
    for name in ("c", "python"):
        part = result[name]
        lines.append(
            f"{name}: {part['rows_per_core_second']:,.0f} rows a core-second ({part['rows']:,} rows, "
            f"{part['tests_per_row']} tests each), {part['distinct_share']:.1%} of those tried distinct"
        )
    base = result["baseline"]
    lines.append(f"gcc for each row: {base['rows_per_core_second']:,.1f} rows a core-second")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
