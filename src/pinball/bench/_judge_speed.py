"""How long labelling takes from the start of the process: a file of 300 lines, and 1000 functions."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from pinball.core.errors import MissingTool
from pinball.forge.seeds import Seed, load_seeds
from pinball.forge.unit import program_text

_RUNS = 5
LIMITS = {"file": 1.0, "file measured": None, "thousand": 20.0}


def run() -> dict[str, Any]:
    """Return seconds by the clock and of processors, the median of five runs (of one for 1000 functions)."""
    seeds = [s for s in load_seeds() if s.language == "c" and "main" not in s.call.function]
    Random(0).shuffle(seeds)
    result: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        file = place / "lines_300.c"
        file.write_text("\n".join(_lines(seeds, 300)) + "\n", encoding="utf-8")
        many = place / "many"
        many.mkdir()
        for number, seed in enumerate(seeds[:1000]):
            (many / f"{number:04}.c").write_text(program_text(seed), encoding="utf-8")
        result["file"] = _timed([str(file), "--no-measure"], _RUNS)
        result["file measured"] = _timed([str(file)], 3)
        result["thousand"] = _timed([str(many), "--no-measure"], 1)
    lines = ["# Time to label, from the start of the process", ""]
    for name, part in result.items():
        limit = f"; wanted below {LIMITS[name]:.0f} s" if LIMITS[name] else ""
        lines.append(
            f"- {name}: {part['functions']} functions, {part['seconds']:.2f} s by the clock, "
            f"{part['processor']:.2f} s of processors{limit}"
        )
    return result | {"wanted": LIMITS, "text": "\n".join(lines) + "\n"}


def _lines(seeds: Sequence[Seed], count: int) -> list[str]:
    """Return a file of ``count`` lines made of programs, one after the other, the last one cut."""
    found: list[str] = []
    for seed in seeds:
        found += program_text(seed).rstrip().splitlines()
        if len(found) >= count:
            break
    return found[:count]


def _timed(arguments: Sequence[str], runs: int) -> dict[str, Any]:
    seconds, processor, functions = [], [], 0
    for _ in range(runs):
        before, began = _used(), time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "pinball", "label", *arguments, "--json"],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"PYTHONWARNINGS": "ignore"},
        )
        seconds.append(time.monotonic() - began)
        processor.append(_used() - before)
        if done.returncode:
            raise MissingTool(f"pinball label {' '.join(arguments[1:])} failed: {done.stderr[-300:].strip()}")
        functions = len(json.loads(done.stdout))
    return {
        "functions": functions,
        "seconds": round(median(seconds), 3),
        "fastest": round(min(seconds), 3),
        "processor": round(median(processor), 3),
        "runs": runs,
    }


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
