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
from pinball.languages.chosen import chosen_functions

_RUNS = 5
_FUNCTIONS = 1000
LIMITS = {"file": 1.0, "file measured": 1.0, "thousand": 20.0, "thousand measured": 20.0}


def run() -> dict[str, Any]:
    """Return seconds by the clock and of processors, the median of some runs (of one for 1000 functions).

    ``measured``: compiled and run as well. The first run builds engine and byte code; it does not count.
    """
    seeds = [s for s in load_seeds() if s.language == "c" and "main" not in s.call.function]
    Random(0).shuffle(seeds)
    result: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        file = place / "lines_300.c"
        file.write_text("\n".join(_lines(seeds, 300)) + "\n", encoding="utf-8")
        many = place / "many"
        many.mkdir()
        _write(seeds, many)
        _timed([str(file)], 1, place)
        result["file"] = _timed([str(file), "--no-measure"], _RUNS, place)
        result["file measured"] = _timed([str(file)], _RUNS, place)
        result["thousand"] = _timed([str(many), "--no-measure"], 1, place)
        result["thousand measured"] = _timed([str(many), "--seconds", "600"], 1, place)
    lines = ["# Time to label, from the start of the process", ""]
    for name, part in result.items():
        limit = f"; wanted below {LIMITS[name]:.0f} s" if LIMITS[name] else ""
        lines.append(
            f"- {name}: {part['functions']} functions, {part['seconds']:.2f} s by the clock, "
            f"{part['processor']:.2f} s of processors{limit}"
        )
    return result | {"wanted": LIMITS, "text": "\n".join(lines) + "\n"}


def _write(seeds: Sequence[Seed], folder: Path) -> None:
    """Write a file for each program until there are a thousand functions to label."""
    count = 0
    for number, seed in enumerate(seeds):
        text = program_text(seed)
        count += len(chosen_functions(text, "c"))
        if count > _FUNCTIONS:
            return
        (folder / f"{number:04}.c").write_text(text, encoding="utf-8")


def _lines(seeds: Sequence[Seed], count: int) -> list[str]:
    """Return a file of ``count`` lines made of programs, one after the other, the last one cut."""
    found: list[str] = []
    for seed in seeds:
        found += program_text(seed).rstrip().splitlines()
        if len(found) >= count:
            break
    return found[:count]


def _timed(arguments: Sequence[str], runs: int, folder: Path) -> dict[str, Any]:
    seconds, processor, functions = [], [], 0
    # Installed packages have their byte code beside them; a source tree may not.
    environment = os.environ | {"PYTHONWARNINGS": "ignore", "PYTHONPYCACHEPREFIX": str(folder / "code")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _ in range(runs):
        before, began = _used(), time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "pinball", "label", *arguments, "--json"],
            capture_output=True,
            text=True,
            check=False,
            env=environment,
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
