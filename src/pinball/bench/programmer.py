"""How often the programmer is right: compile and pass rates by request, alone, joined, with arguments.

Parts: ``core`` (the fourteen), ``all`` (every algorithm), ``arguments`` (fixed inputs, values unseen),
``pairs`` and ``triples`` (never trained on), ``left_out`` (cells never seen), ``new`` (what is not in the
training data). Every part writes ``programmer_PART.json`` and ``.md``.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pinball.bench import _programmer_parts as parts
from pinball.bench.judge import _circumstances
from pinball.core.errors import BadRequest
from pinball.nets.runtime import WEIGHTS, card

PARTS: dict[str, Callable[[parts.Setting], list[parts.Cell]]] = {
    "core": parts.core, "all": parts.every, "arguments": parts.arguments, "pairs": parts.pairs,
    "triples": parts.triples, "left_out": parts.left_out, "new": parts.new,
}  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Run some parts and write JSON and Markdown; return the exit code."""
    asked = _options(arguments)
    setting = parts.Setting(
        asked.weights, asked.samples, asked.temperature, asked.seed, tuple(asked.lang or ("c", "python")),
        asked.most,
    )  # fmt: skip
    asked.out.mkdir(parents=True, exist_ok=True)
    results: dict[str, Any] = {}
    for part in asked.part or ["core"]:
        began = time.process_time()
        cells = PARTS[part](setting)
        text = parts.table(part, cells, setting)
        results[part] = {
            "temperature": asked.temperature, "samples": asked.samples, "total": parts.totals(cells),
            "cells": [parts.as_json(c) for c in cells],
            "processor_seconds": round(time.process_time() - began, 1),
            "net": {"made_by": card("programmer", asked.weights).get("made_by", "")},
        } | _circumstances(asked)  # fmt: skip
        name = f"programmer_{part}" + ("" if asked.temperature == 0.6 else f"_t{asked.temperature:g}")
        (asked.out / f"{name}.json").write_text(json.dumps(results[part], indent=1) + "\n", encoding="utf-8")
        (asked.out / f"{name}.md").write_text(text, encoding="utf-8")
        if not asked.json:
            print(text)
    if asked.json:
        print(json.dumps(results))
    return 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "pinball bench programmer", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", action="append", choices=tuple(PARTS), help="repeatable; core unless given")
    parser.add_argument("--samples", type=int, default=20, help="of each request")
    parser.add_argument("--temperature", type=float, default=0.6)
    parser.add_argument(
        "--lang", action="append", choices=("c", "python"), help="repeatable; both unless given"
    )
    parser.add_argument("--most", type=int, default=0, help="requests of a part, drawn by --seed; 0 is all")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="the folder of programmer.onnx")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("benchmarks/results"))
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    asked = parser.parse_args(list(arguments))
    if asked.samples < 1 or asked.temperature <= 0 or asked.most < 0:
        raise BadRequest("--samples at least 1, --temperature above 0, --most at least 0")
    return asked


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
