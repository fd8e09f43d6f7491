"""The hostile suite offered to the forge: as mutants to the judges, and as seeds to the whole line.

Each program is refused with a line or labelled; none passes, reaches anything, or stops the forge from
answering the next one.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")

from test_sandbox import GOOD_C, SECRET, Hostile, Place, needs_compiler, place, programs

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.forge import make, plan, pythons, shards, worker
from pinball.forge.calls import parse
from pinball.forge.engine import Task, run
from pinball.forge.plan import Job
from pinball.forge.seeds import load_seeds
from pinball.forge.values import digest

__all__ = ["place"]
FILES_C = ("c_process", "c_files", "c_memory", "c_compile")
CALL = {"c": "f(xs, len(xs)) -> return", "python": "f(xs) -> return"}
GOOD = {"c": GOOD_C, "python": "def f(xs):\n    return xs[-1]\n"}
HARMLESS = {"python_change_the_input"}
"""Changes only what it was handed, and gives the wanted number by itself."""
TESTS = (([1, 2, 3],), ([5],))
REFERENCE = f'''"""---
algorithm: secret
structure: array
inputs: xs: array nonempty
output: int
sizes: n = len(xs)
--- Give the secret."""


def reference(xs: list[int]) -> int:
    return {SECRET}
'''
FRONT = """---
algorithm: secret
structure: array
method: hostile
time: O(1)
space: O(1)
call: {call}
---"""


def hostile(*names: str) -> dict[str, Hostile]:
    return {f"{name}_{title}": p for name in names for title, p in programs(name).items()}


def test_there_are_at_least_a_hundred_hostile_programs() -> None:
    assert len(hostile(*FILES_C, "python")) >= 100


@needs_compiler
@pytest.mark.parametrize("language", ["c", "python"])
def test_no_hostile_mutant_passes_and_the_judge_answers_the_next_one(
    language: str, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = FILES_C if language == "c" else ("python",)
    monkeypatch.setattr(pythons, "_LIMITS", replace(pythons._LIMITS, seconds=4.0, cpu_seconds=1.0))
    found = {name: p for name, p in hostile(*files).items() if name not in HARMLESS}
    texts = [place.fill(p.source) for p in found.values()]
    call = parse(CALL[language])
    tasks = [Task(text, (), call, ("xs",), TESTS) for t in texts for text in (t, GOOD[language])]
    batches = (run if language == "c" else pythons.run)(tasks, Budget.seconds(120))
    wanted = digest(SECRET)
    for bad, good in zip(batches[::2], batches[1::2], strict=True):
        assert not ((bad.digests == wanted) & (bad.status == 0)).any()
        assert good.compiles.all() and (good.status == 0).all() and good.digests[0, 0] == digest(3)
    place.assert_untouched()


@pytest.fixture
def folder(tmp_path: Path, place: Place) -> Path:
    """Return the hostile programs as a folder of seeds, with a good one in each language among them."""
    seeds = tmp_path / "seeds" / "array" / "secret"
    seeds.mkdir(parents=True)
    (seeds / "reference.py").write_text(REFERENCE)
    for language, files, ending in (("c", FILES_C, "c"), ("python", ("python",), "py")):
        open_, close = ("/* ", " */") if language == "c" else ('"""', '"""')
        front = f"{open_}{FRONT.format(call=CALL[language])}{close}\n"
        found = {name: p for name, p in hostile(*files).items() if name not in HARMLESS}
        texts = {name: place.fill(p.source) for name, p in found.items()}
        for name, text in (texts | {"good": GOOD[language]}).items():
            (seeds / f"{name}.{ending}").write_text(front + text, encoding="utf-8", errors="surrogateescape")
    return tmp_path / "seeds"


@needs_compiler
def test_hostile_seeds_are_refused_with_a_line_or_labelled(
    tmp_path: Path, place: Place, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "SMALLEST_UNIT", 1)
    monkeypatch.setattr(pythons, "_LIMITS", replace(pythons._LIMITS, seconds=4.0, cpu_seconds=1.0))
    for path in sorted(folder.glob("*/*/*")):
        try:
            load_seeds(folder)
            break
        except BadRequest as error:  # not text at all: refused by name, and the rest goes on
            assert str(error).count("\n") == 0
            named = Path(str(error).partition(":")[0])
            assert named.is_relative_to(folder), path
            named.unlink()
    many = len(load_seeds(folder))
    assert many > 100
    monkeypatch.setattr(make, "ROUNDS", 1)
    job = Job(str(tmp_path / "out"), 3 * many, 1, "both", str(folder))
    result = make.make(job, worker.run_here, Budget.seconds(300))
    assert {"array/secret/good.c", "array/secret/good.py"} <= set(result.card["counts"]["seeds"])
    assert not result.card["passes"]
    for why in result.card["not_made"].values():
        assert why and "\n" not in why and not why.startswith("failed at"), why
    rows = [shards.read(p) for p in (tmp_path / "out").glob("*.parquet")]
    assert sum(r.num_rows for r in rows) == result.rows > 0
    place.assert_untouched()
