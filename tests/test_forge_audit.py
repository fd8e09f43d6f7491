"""The audit finds labels that are false, in real rows whose labels were turned over."""

from __future__ import annotations

import shutil
from functools import cache
from typing import Any

import pytest

pytest.importorskip("pyarrow")
if not any(map(shutil.which, ("gcc", "clang", "cc"))):
    pytest.skip("no C compiler", allow_module_level=True)

from pinball.forge import audit, show, unit, worker
from pinball.forge.plan import Job, Shard, Unit

SEED = "array/reverse/half_loop.c"


@cache
def rows() -> list[dict[str, Any]]:
    """Return the first rows of a seed: ten that compile and pass, ten that do not compile, ten that fail."""
    table, _ = worker.produce(Job("", 1), Shard(0, "train", (Unit((SEED,), "train", 0, 200, 7),)))
    every = table.to_pylist()
    passing = [r for r in every if r["passes"]][:10]
    broken = [r for r in every if not r["compiles"]][:10]
    failing = [
        r for r in every if r["compiles"] and r["status"] in ("ok", "out of bounds") and not r["passes"]
    ]
    failing = [r for r in failing if r["algorithm"] == unit.UNKNOWN][:10]
    assert min(len(passing), len(broken), len(failing)) >= 5
    return [*passing, *broken, *failing]


def findings(changed: list[dict[str, Any]]) -> list[audit.Finding]:
    return list(audit._judge(changed, "", 0))


def false(changed: list[dict[str, Any]]) -> set[str]:
    return {f.row for f in findings(changed) if f.verdict == "false"}


def test_a_row_that_is_said_to_compile_and_does_not_is_found() -> None:
    wrong = [r | {"compiles": True} for r in rows() if not r["compiles"]]
    assert false(wrong) == {r["id"] for r in wrong}


def test_a_row_that_is_said_not_to_compile_and_does_is_found() -> None:
    wrong = [r | {"compiles": False} for r in rows() if r["passes"]]
    assert false(wrong) == {r["id"] for r in wrong}


def test_a_failing_row_that_is_said_to_be_right_is_found() -> None:
    wrong = [
        r | {"algorithm": "reverse", "passes": True} for r in rows() if r["compiles"] and not r["passes"]
    ]
    assert false(wrong) == {r["id"] for r in wrong}


def test_a_passing_row_that_is_said_to_fail_is_found() -> None:
    wrong = [r | {"algorithm": unit.UNKNOWN, "passes": False} for r in rows() if r["passes"]]
    assert false(wrong) == {r["id"] for r in wrong}


def test_true_labels_hold_and_the_interval_says_how_sure_that_is() -> None:
    found = audit.summary(findings(rows()))
    assert found["truth"] == 1.0 and found["rows"] == len(rows()) and not found["sanitizer_findings"]
    low, high = found["interval"]
    assert 0.8 < low < high == 1.0
    assert audit.wilson(0, 0) == (0.0, 1.0)
    assert audit.wilson(999, 1000)[0] == pytest.approx(0.9944, abs=1e-3)


def test_mutants_are_shown_beside_their_seeds_and_the_same_ones_again() -> None:
    found = show.examples(2, 3, "c")
    assert found == show.examples(2, 3, "c")
    text = show.as_text(found)
    for example in found:
        assert example["seed"] in text and all(rule in text for rule in example["rules"])
        assert "---" not in example["text"], "the front matter tells the labels"
    assert show.beside("a\nb\n", "a\nc\nd\n", 3) == ["a     a", "b   | c", "    > d"]
