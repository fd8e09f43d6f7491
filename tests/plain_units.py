"""Units of work that need no compiler: rows made of chance alone, some equal to rows of other units."""

from __future__ import annotations

import os
import random
from pathlib import Path

import numpy as np

from pinball.core.errors import BadRequest
from pinball.forge.plan import Job, Made, Unit


def make(job: Job, unit: Unit) -> Made:
    """Return ``unit.rows`` rows; about one in 20 is also made by other units."""
    rng = random.Random(unit.rng)
    texts = []
    for _ in range(unit.rows):
        number = rng.randrange(200) if rng.random() < 0.05 else rng.getrandbits(60) + 200
        texts.append(f"int f(void) {{ return {number}; }}")
    return Made(
        _columns(unit, texts), {"generated": unit.rows * 2, "duplicates": unit.rows, "unsupported": 0}
    )


def make_little(job: Job, unit: Unit) -> Made:
    """Return rows of which there are only 300 different ones for each source."""
    rng = random.Random(unit.rng)
    texts = [f"{unit.seeds[0]} {rng.randrange(300)}" for _ in range(unit.rows)]
    return Made(_columns(unit, texts), {"generated": unit.rows})


def make_failing(job: Job, unit: Unit) -> Made:
    """Fail in two ways that must not end the run, and make plain rows otherwise."""
    if "b.c" in unit.seeds[0]:
        raise BadRequest("line 3: goto")
    if "c.c" in unit.seeds[0]:
        raise ZeroDivisionError("an error in a rule")
    return make(job, unit)


def make_dying(job: Job, unit: Unit) -> Made:
    """Die, the first time that a shard is asked for, as a process does that ran out of memory."""
    mark = Path(job.out) / "work" / f".died-{unit.rng}"
    if not mark.exists():
        mark.touch()
        os._exit(9)
    return make(job, unit)


def _columns(unit: Unit, texts: list[str]) -> dict[str, object]:
    rows = len(texts)
    hashes = np.array([random.Random(t).getrandbits(64) for t in texts], dtype=np.uint64)
    words = {"language": "c", "seed": unit.seeds[0], "structure": "array", "algorithm": "sort", "style": "",
             "origin": "sort", "judge": "nobody", "status": "ok", "time": "O(n)", "typical": "O(n)",
             "space": "O(1)", "split": unit.split}  # fmt: skip
    numbers = {
        "composition": 1,
        "edits": 1,
        "rng": unit.rng,
        "tests": 4,
        "passed": 4,
        "behaviour": 7,
        "tokens": 9,
    }
    truths = {"decoy": False, "compiles": True, "passes": True}
    return {
        "text": texts, "canonical": texts, "hash": hashes, "message": [""] * rows,
        "rules": [("swap_branches",)] * rows,
        **{name: [value] * rows for name, value in words.items()},
        **{name: np.full(rows, value) for name, value in (numbers | truths).items()},
    }  # fmt: skip
