"""How right the judge is, beside a linear base line: on unseen seed programs, and on anyone's own code.

Parts: ``folds`` (by seed program, by mutant, by style left out), ``linear`` (fits the base line for them),
``labels`` (a table of labels for your own files), ``stability`` (the same verdict before and after preserving
rules), ``speed``. Each writes ``judge_PART.json`` and ``.md``, some of them plots.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from pinball.bench._commit import commit
from pinball.core.errors import BadRequest
from pinball.nets.runtime import WEIGHTS
from pinball.tools import versions


def main(arguments: Sequence[str]) -> int:
    """Run some parts and write JSON, Markdown and plots; return the exit code."""
    asked = _options(arguments)
    parts: dict[str, Callable[[argparse.Namespace], dict[str, Any]]] = {
        "linear": _linear, "folds": _folds, "labels": _labels, "stability": _stability, "speed": _speed,
    }  # fmt: skip
    chosen = asked.part or (["labels"] if asked.labels else [])
    if not chosen:
        raise BadRequest(f"nothing to do: give --labels FILE, or --part; choose from: {', '.join(parts)}")
    if "labels" in chosen and asked.labels is None:
        raise BadRequest("--part labels needs --labels FILE")
    asked.out.mkdir(parents=True, exist_ok=True)
    results = {}
    for part in (p for p in parts if p in chosen):
        result = parts[part](asked) | _circumstances(asked)
        text = str(result.pop("text"))
        results[part] = result
        if part != "linear":
            (asked.out / f"judge_{part}.json").write_text(
                json.dumps(result, indent=1) + "\n", encoding="utf-8"
            )
            (asked.out / f"judge_{part}.md").write_text(text, encoding="utf-8")
        if not asked.json:
            print(text)
    if asked.json:
        print(json.dumps(results))
    return 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "pinball bench judge", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    choices = ("linear", "folds", "labels", "stability", "speed")
    parser.add_argument("--part", action="append", choices=choices, help="repeatable")
    parser.add_argument(
        "--labels", type=Path, metavar="FILE", help="CSV: path,function,algorithm,data_structure,time,space"
    )
    parser.add_argument(
        "--work",
        type=Path,
        default=Path("build/train/judge"),
        help="the folder that pinball train judge wrote",
    )
    parser.add_argument("--rows", type=int, default=60_000, help="rows that the base line learns from")
    parser.add_argument(
        "--split", action="append", help="linear: fit only for it, repeatable: fold-0, mutant"
    )
    parser.add_argument("--ship", type=Path, help="also write the base line of all seeds: NAME.npz")
    parser.add_argument("--no-measure", action="store_true", help="labels: only read the code, run nothing")
    parser.add_argument(
        "--file-seconds", type=float, default=10.0, help="labels: time to run a file's functions"
    )
    parser.add_argument("--programs", type=int, default=300, help="stability: seed programs")
    parser.add_argument("--measured", type=int, default=200, help="stability: pairs that are run as well")
    parser.add_argument(
        "--weights", type=Path, default=WEIGHTS, help="the folder of the judge and the base line"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    asked = parser.parse_args(list(arguments))
    if asked.rows < 100 or asked.programs < 1 or asked.measured < 0 or asked.file_seconds < 0:
        raise BadRequest(
            "--rows at least 100, --programs at least 1, --measured and --file-seconds at least 0"
        )
    if asked.ship and (asked.ship.suffix != ".npz" or not asked.ship.parent.is_dir()):
        raise BadRequest(f"--ship {asked.ship}: wanted a file NAME.npz in a folder that is there")
    return asked


def _linear(asked: argparse.Namespace) -> dict[str, Any]:
    from pinball.bench import _judge_linear

    def note(line: str) -> None:
        print(line, file=sys.stderr, flush=True)

    written = _judge_linear.write_all(asked.work, asked.split, asked.rows, asked.seed, note)
    if asked.ship:
        _judge_linear.ship(asked.work, asked.rows, asked.seed, asked.ship)
        written.append(asked.ship)
    return {"files": [p.name for p in written], "text": "\n".join(str(p) for p in written)}


def _folds(asked: argparse.Namespace) -> dict[str, Any]:
    from pinball.bench import _judge_folds

    return _judge_folds.run(asked.work, asked.out, asked.seed)


def _labels(asked: argparse.Namespace) -> dict[str, Any]:
    from pinball.bench import _judge_labels

    return _judge_labels.run(asked.labels, asked)


def _stability(asked: argparse.Namespace) -> dict[str, Any]:
    from pinball.bench import _judge_stability

    return _judge_stability.run(asked.programs, asked.measured, asked.seed, asked.weights)


def _speed(asked: argparse.Namespace) -> dict[str, Any]:
    from pinball.bench import _judge_speed

    return _judge_speed.run()


def _circumstances(asked: argparse.Namespace) -> dict[str, Any]:
    return {
        "machine": f"{platform.processor() or platform.machine()}, {platform.system()}",
        "load": [round(x, 2) for x in os.getloadavg()],
        "commit": commit(),
        "seed": asked.seed,
        "tools": versions() | {"numpy": np.__version__},
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
