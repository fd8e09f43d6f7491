"""Ask gcc and the engine whether random mutants of the seeds compile, and print where they differ.

    python benchmarks/engine_against_gcc.py [EVERY [WANTED [SEED]]]

takes every ``EVERY``-th C seed (4) and ``WANTED`` mutants of each (10). The last line counts agreement.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from pinball.forge import edits
from pinball.forge.engine import Task, run
from pinball.forge.seeds import load_seeds
from pinball.forge.values import JUDGE
from pinball.languages.c import parse, style
from pinball.rules import all_rules

BATCH = 200  # files for one gcc


def tasks(every: int, wanted: int, rng: Random) -> list[Task]:
    """Return mutants to make: each seed in a random style behind a random chain of rules, with 60 edits."""
    found = []
    for seed in [s for s in load_seeds() if s.language == "c"][rng.randrange(every) :: every]:
        module, _ = edits.chain(parse.parse(seed.text), rng, rng.randrange(5), "c")
        base = edits.make_base(module, style.random_style(rng), "c")
        named = edits.all_edits(base, all_rules(), rng, 60)
        names = tuple({a.name: None for a in (*seed.call.arguments, *(seed.call.stdin or ())) if a.name})
        terms = {t[1]: None for a in seed.call.arguments for t in a.size.terms}
        inputs = (*names, *(t for t in terms if t not in names))
        edited = [e.edit for e in named]
        found.append(Task(base.text, edited, seed.call, inputs, (), {}, wanted, rng.getrandbits(60)))
    return found


def refused(texts: list[bytes]) -> dict[int, str]:
    """Return gcc's first error for each text that it refuses."""
    errors: dict[int, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        for k, text in enumerate(texts):
            Path(folder, f"r{k}.c").write_bytes(text)
        for start in range(0, len(texts), BATCH):
            files = [f"r{k}.c" for k in range(start, min(start + BATCH, len(texts)))]
            argv = [*JUDGE.split(), "-fsyntax-only", "-fmax-errors=3", *files]
            done = subprocess.run(argv, cwd=folder, capture_output=True, text=True, check=False)
            for match in re.finditer(r"^r(\d+)\.c:(\d+:\d+: .*error: .*)$", done.stderr, re.MULTILINE):
                errors.setdefault(int(match.group(1)), match.group(2))
    return errors


def main(every: int = 4, wanted: int = 10, seed: int = 1) -> None:
    """Compare, print each difference with its text, and count."""
    batches = run(tasks(every, wanted, Random(seed)))
    rows = [row for b in batches for row in zip(b.texts, b.compiles, b.messages, strict=True)]
    errors = refused([text for text, _, _ in rows])
    counts: Counter[str] = Counter(unsupported=sum(b.unsupported for b in batches))
    for k, (text, compiles, message) in enumerate(rows):
        if message.startswith("unsupported") or "undefined reference" in message:
            counts["not compared"] += 1
            continue
        same = bool(compiles) == (k not in errors)
        counts["agree" if same else "differ"] += 1
        if not same:
            print(f"engine: {message or 'compiles'}\ngcc: {errors.get(k, 'compiles')}\n{text.decode()}\n")
    print(dict(counts))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
