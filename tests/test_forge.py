"""The forge's plan, shards, rounds and restarts; on rows that need no compiler (``plain_units``)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pyarrow")

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, MissingTool
from pinball.forge import distinct, make, plan, shards, worker
from pinball.forge.plan import Job, Shard, Source

SEED = """/* ---
algorithm: sort
structure: array
method: none
time: O(n)
space: O(1)
call: f(xs, len(xs)) -> xs
--- */
void f(int *xs, int n) { (void)xs; (void)n; /* NUMBER */ }
"""
REFERENCE = '''"""---
algorithm: sort
structure: array
inputs: xs: array
output: array
sizes: n = len(xs)
--- Sort."""


def reference(xs: list[int]) -> list[int]:
    return sorted(xs)
'''


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of twelve seeds."""
    root = tmp_path_factory.mktemp("seeds")
    folder = root / "array" / "sort"
    folder.mkdir(parents=True)
    (folder / "reference.py").write_text(REFERENCE)
    for letter in "abcdefghijkl":
        (folder / f"{letter}.c").write_text(SEED.replace("NUMBER", letter))
    return root


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "SHARD_ROWS", 400)
    monkeypatch.setattr(plan, "UNIT_ROWS", 60)


def job(out: Path, seeds: Path, count: int = 3000, seed: int = 1, maker: str = "make") -> Job:
    return Job(str(out), count, seed, "c", str(seeds), f"plain_units:{maker}")


def here(asked: Job, budget: Budget | None = None) -> make.Result:
    return make.make(asked, worker.run_here, budget or Budget.seconds(60))


def processes(asked: Job, workers: int = 2) -> make.Result:
    def runner(*arguments: Any) -> Iterator[worker.Manifest]:
        return worker.run_processes(*arguments, workers=workers)

    return make.make(asked, runner, Budget.seconds(60))


def rows_of(out: Path) -> list[str]:
    return [t for p in sorted(out.glob("*.parquet")) for t in shards.column(shards.read(p), "text")]


# --- the plan -----------------------------------------------------------------------------------------------


def test_two_splits_never_share_a_seed_and_each_has_one() -> None:
    from pinball.forge.seeds import load_seeds

    own = load_seeds()
    where = plan.splits(own)
    assert set(where) == {s.id for s in own} and set(where.values()) <= set(plan.SPLITS)
    groups: dict[tuple[str, ...], Counter[str]] = {}
    for seed in own:
        key = (seed.language, seed.structure, seed.algorithm, seed.typical)
        groups.setdefault(key, Counter())[where[seed.id]] += 1
    for found in groups.values():
        assert len(found) == 3 or sum(found.values()) < 3
        assert found["train"] >= found["test"]


@given(st.integers(1, 5000), st.integers(1, 40), st.integers(0, 3))
def test_a_plan_asks_for_enough_and_its_shards_keep_to_one_split(rows: int, many: int, composed: int) -> None:
    sources = [Source((f"s{i}",), plan.SPLITS[i % 3]) for i in range(many)]
    sources += [Source((f"s{i}", "s0"), "train") for i in range(composed)]
    found = plan.plan_round(0, rows, sources, 7)
    assert rows <= sum(s.rows for s in found) <= rows * 1.02 + 10
    assert [s.index for s in found] == list(range(len(found)))
    assert all({u.split for u in s.units} == {s.split} for s in found)
    units = [(u.seeds, u.part) for s in found for u in s.units]
    assert len(units) == len(set(units))
    assert found == plan.plan_round(0, rows, sources, 7)
    later = plan.plan_round(1, rows, sources, 7, found)
    assert not set(units) & {(u.seeds, u.part) for s in later for u in s.units}
    assert [plan.shard_from_json(json.loads(json.dumps(plan.shard_to_json(s)))) for s in found] == list(found)


# --- duplicates ---------------------------------------------------------------------------------------------


@given(
    st.lists(
        st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 9).map(lambda n: n << 60), max_size=30),
        max_size=6,
    ),
    st.integers(0, 80),
    st.sampled_from([4, 16, 1000]),
)
def test_duplicates_go_and_the_first_stays_in_parts_as_in_one(
    tmp_path_factory: pytest.TempPathFactory, hashes: list[list[int]], most: int, part_rows: int
) -> None:
    arrays = [np.array(h, dtype=np.uint64) for h in hashes]
    scratch = tmp_path_factory.mktemp("hashes")
    masks, found = distinct.distinct([len(a) for a in arrays], lambda i: arrays[i], most, scratch, part_rows)
    flat = [h for shard in hashes for h in shard]
    first = {h: flat.index(h) for h in flat}
    stay = sorted(first)[:most]
    assert found == len(first)
    wanted = {first[h] for h in stay}
    assert {i for i, kept in enumerate(np.concatenate(masks) if masks else []) if kept} == wanted
    assert not list(scratch.iterdir())


# --- a data set ---------------------------------------------------------------------------------------------


def test_a_folder_with_other_files_is_refused(tmp_path: Path, seeds: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(BadRequest, match="not empty"):
        here(job(tmp_path, seeds))


def test_other_settings_are_refused_in_a_folder_that_has_begun(tmp_path: Path, seeds: Path) -> None:
    here(job(tmp_path, seeds, 100))
    with pytest.raises(BadRequest, match="begun with --seed 1"):
        here(job(tmp_path, seeds, 100, seed=2))
    with pytest.raises(BadRequest, match="begun with --count 100"):
        here(job(tmp_path, seeds, 101))


def test_two_forges_do_not_share_a_folder(tmp_path: Path, seeds: Path) -> None:
    with make._locked(tmp_path), pytest.raises(BadRequest, match=f"process {os.getpid()}"):
        here(job(tmp_path, seeds))


def test_an_unwritable_folder_is_one_line(tmp_path: Path, seeds: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadRequest, match="cannot write"):
        here(job(tmp_path / "file" / "out", seeds))


def test_as_many_distinct_rows_come_out_as_asked_and_again_the_same(tmp_path: Path, seeds: Path) -> None:
    result = here(job(tmp_path / "one", seeds))
    texts = rows_of(tmp_path / "one")
    assert result.status == "complete" and len(texts) == len(set(texts)) == result.rows == 3000
    assert sorted(p.name for p in (tmp_path / "one").iterdir() if not p.name.endswith(".parquet")) == [
        ".lock", "README.md", "card.json", "forge.json",
    ]  # fmt: skip
    again = here(job(tmp_path / "one", seeds))
    assert again.reason == "was complete before" and again.card == result.card
    other = here(job(tmp_path / "two", seeds, seed=2))
    assert other.card["content_sha256"] != result.card["content_sha256"]


def test_two_workers_make_what_one_makes(tmp_path: Path, seeds: Path) -> None:
    one = here(job(tmp_path / "one", seeds))
    two = processes(job(tmp_path / "two", seeds))
    assert one.card["content_sha256"] == two.card["content_sha256"]
    assert one.card["files"] == two.card["files"]


def test_a_run_that_is_stopped_again_and_again_makes_the_same(tmp_path: Path, seeds: Path) -> None:
    whole = here(job(tmp_path / "one", seeds))
    for stops in range(100):  # noqa: B007

        def runner(asked: Job, folder: Path, todo: Sequence[Shard], *rest: Any) -> Iterator[worker.Manifest]:
            yield from worker.run_here(asked, folder, todo[:2], *rest)

        result = make.make(job(tmp_path / "two", seeds), runner, Budget.seconds(60))
        if result.status != "stopped":
            break
    assert stops > 2
    assert result.card["content_sha256"] == whole.card["content_sha256"]


class Killed(BaseException):
    """A kill, as far as one process can play it."""


@pytest.mark.parametrize("step", range(1, 60, 6))
def test_a_kill_between_any_two_writes_changes_nothing(
    tmp_path: Path, seeds: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    whole = here(job(tmp_path / "one", seeds, 900))
    settle, left = shards._settle, step

    def killed(temporary: Path, path: Path) -> int:
        nonlocal left
        left -= 1
        if left == 0:
            raise Killed
        return settle(temporary, path)

    monkeypatch.setattr(shards, "_settle", killed)
    try:
        result = here(job(tmp_path / "two", seeds, 900))
    except Killed:
        result = here(job(tmp_path / "two", seeds, 900))
    assert result.card["content_sha256"] == whole.card["content_sha256"]
    assert not [p for p in (tmp_path / "two").iterdir() if ".parquet." in p.name]


def test_seeds_that_give_too_little_end_the_run_with_what_there_is(tmp_path: Path, seeds: Path) -> None:
    result = here(job(tmp_path, seeds, 8_000, maker="make_little"))
    assert result.status == "exhausted" and "distinct rows, not 8,000" in result.reason
    texts = rows_of(tmp_path)
    assert 3000 < len(texts) == len(set(texts)) == result.rows <= 12 * 300


def test_a_unit_that_fails_costs_its_rows_and_is_named_in_the_card(tmp_path: Path, seeds: Path) -> None:
    result = here(job(tmp_path, seeds, maker="make_failing"))
    assert result.rows == 3000
    assert result.card["not_made"]["array/sort/b.c"] == "line 3: goto"
    assert "ZeroDivisionError" in result.card["not_made"]["array/sort/c.c"]
    assert len(result.card["not_made"]) == 2


def test_a_worker_that_dies_is_replaced(tmp_path: Path, seeds: Path) -> None:
    (tmp_path / "out" / "work").mkdir(parents=True)
    with pytest.raises(MissingTool, match="ended 3 times"):
        processes(job(tmp_path / "out2", seeds, 1000, maker="make_dying"))
    one = here(job(tmp_path / "one", seeds, 40))
    two = processes(job(tmp_path / "two", seeds, 40, maker="make_dying"))
    assert rows_of(tmp_path / "one") == rows_of(tmp_path / "two")
    assert one.rows == two.rows == 40


COMMAND = """
import sys
from pathlib import Path
from pinball.core.budget import Budget
from pinball.forge import make, plan, worker
plan.SHARD_ROWS, plan.UNIT_ROWS = 400, 60
job = plan.Job(sys.argv[1], 12000, 1, "c", sys.argv[2], "plain_units:make")
runner = lambda *a: worker.run_processes(*a, workers=2)
print(make.make(job, runner, Budget.seconds(60)).card["content_sha256"])
"""


def start(out: Path, seeds: Path, **more: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, str(out), str(seeds)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=Path(__file__).parent,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parent)}, **more,
    )  # fmt: skip


def test_a_forge_killed_twice_makes_the_same_content(tmp_path: Path, seeds: Path) -> None:
    for wanted in (4, 12):
        process = start(tmp_path / "two", seeds)
        until = time.monotonic() + 30
        while len(list((tmp_path / "two" / "work").glob("[0-9]*.json"))) < wanted:
            assert time.monotonic() < until and process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.communicate()
    before = {p.name: p.stat().st_mtime_ns for p in (tmp_path / "two" / "work").glob("[0-9]*.json")}
    found, errors = start(tmp_path / "two", seeds).communicate(timeout=60)
    assert len(before) >= 12, errors
    whole = here(job(tmp_path / "one", seeds, 12_000))
    assert found.strip() == whole.card["content_sha256"]


def test_a_full_disk_is_one_line_and_leaves_no_half_file(tmp_path: Path, seeds: Path) -> None:
    def small_files() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))

    _, errors = start(tmp_path / "out", seeds, preexec_fn=small_files).communicate(timeout=60)
    last = errors.strip().splitlines()[-1]
    assert "BadRequest: cannot write" in last and "File too large" in last
    assert not [p for p in (tmp_path / "out" / "work").iterdir() if p.name.startswith(".")]
