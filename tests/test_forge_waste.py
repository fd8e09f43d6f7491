"""Tests behind those that ended badly are not run once a mutant has spent enough in them; labels in bulk."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import numpy as np
import pytest

from pinball.forge import complexity, engine, label, pythons
from pinball.forge.calls import parse
from pinball.forge.engine import NOT_RUN, Edit, Limits, Status, Task, run
from pinball.forge.seeds import load_seeds, reference_of
from pinball.forge.values import mix

TEXT = """int f(int k)
{
    int sum = 0;
    for (int i = 0; i < 1000; i++)
        sum += i % 3;
    return sum / (k + 1);
}
"""


def _divided(limits: Limits) -> list[int]:
    """Return how the tests of a mutant end that divides by zero behind a thousand steps."""
    place = TEXT.index("(k + 1)")
    edit = Edit(place, place + len("(k + 1)"), "(k - k)")
    tests = tuple((k,) for k in range(20))
    task = Task(TEXT, [edit], parse("f(k) -> return"), ("k",), tests, {}, 1, 1, limits)
    batch = run([task])[0]
    assert (batch.status[0] == Status.OK).all()
    return [int(s) for s in batch.status[1]]


def test_a_mutant_that_wastes_much_is_not_run_on_the_other_tests() -> None:
    ended = _divided(Limits(failing_operations=3500))
    assert ended[:4] == [Status.DIVISION] * 4
    assert ended[4:] == [NOT_RUN] * 16


def test_a_mutant_that_fails_cheaply_is_run_on_the_first_tests() -> None:
    assert _divided(Limits(failing_operations=1_000_000)) == [Status.DIVISION] * 20


def test_equal_counts_have_the_class_that_each_has_alone() -> None:
    rng = np.random.default_rng(3)
    n = np.array([8, 16, 32, 64])
    rows = np.stack([n, 2 * n, n * n, np.full(4, 7), n * n * n, rng.integers(1, 900, 4)]).astype(np.uint64)
    counts = rows[rng.integers(0, len(rows), 60)]
    counts[5, 2] = complexity.NOT_MEASURED
    found = complexity.classify_many((8, 16, 32, 64), counts)
    alone = [complexity.classify_many((8, 16, 32, 64), row[None])[0] for row in counts]
    assert found.tolist() == alone
    assert len(set(alone)) > 3


def test_columns_are_mixed_as_single_words_are() -> None:
    words = np.array([0, 1, 2**63, 2**64 - 1], dtype=np.uint64)
    wanted = [mix(int(w)) for w in words]
    label._mix(words, np.empty_like(words))
    assert words.tolist() == wanted


@pytest.mark.parametrize("judge", [engine, pythons], ids=["c", "python"])
def test_an_edit_that_alone_gives_nothing_new_is_not_drawn_again(judge: ModuleType) -> None:
    text = {
        engine: "int f(int k)\n{\n    int a = 1;\n    int b = 2;\n    return k + a + b;\n}\n",
        pythons: "def f(k):\n    a = 1\n    b = 2\n    return k + a + b\n",
    }[judge]
    one, two = text.index("1"), text.index("2")
    space = text.index(" ", text.index("return"))
    edits = [Edit(space, space + 1, "  "), Edit(one, one + 1, "7"), Edit(two, two + 1, "8")]
    batch = judge.run([Task(text, edits, parse("f(k) -> return"), ("k",), ((1,),), {}, 6, 1)])[0]
    assert sorted(batch.chosen) == [(), (1,), (1, 2), (2,)]


def test_an_output_of_a_growing_input_counts_only_within_the_bounds_and_where_there_is_one() -> None:
    seed = next(s for s in load_seeds() if s.id == "array/two_sum_sorted/recursive.c")
    reference = reference_of(seed)
    growing = {"random": (([1, 2], 3), ([1, 2], 4), ([1, 40], 41))}
    known = label.facts(seed, reference, (), growing).own
    assert (known.grown[0] != 0).tolist() == [True, True, False]
    right = known.grown[0].copy()
    rows = [right, [right[0], 5, 9], [right[0], 0, 9], [right[0], right[1], 9]]
    batch = run([Task(seed.text, (), seed.call, reference.names, ())])[0]
    judged = replace(
        batch,
        digests=np.zeros((4, 0), np.uint64),
        grown=np.array(rows, dtype=np.uint64)[:, None, :],
    )
    assert label._gives(judged, known).tolist() == [True, False, True, True]
