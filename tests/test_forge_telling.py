"""Tests that tell nearly right programs from right ones: neighbours of inputs, and which are chosen."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.forge import inputs, near, telling, unit
from pinball.forge.seeds import Input, load_references
from pinball.forge.trees import Tree, grow

REFERENCES = {f"{r.structure}/{r.algorithm}": r for r in load_references()}


def allowed(item: Input, value: object, made: dict[str, object]) -> bool:
    """Tell whether a value keeps to the words of its input, without the code that made it."""
    if "nonempty" in item.words and value in ([], ""):
        return False
    if item.relation is not None and item.relation[0] == "index":
        of = made[item.relation[1]]
        assert isinstance(of, list | str)
        return value == 0 or (isinstance(value, int) and 0 < value < len(of))
    if isinstance(value, int):
        return item.relation is not None or item.low is None or item.low <= value <= (item.high or value)
    if isinstance(value, str) or item.kind in ("matrix", "graph"):
        return True
    assert isinstance(value, list)
    if item.kind in ("tree", "search_tree"):
        row = inorder(grow(value))
        return item.kind == "tree" or all(a < b for a, b in pairwise(row))
    fits = "sorted" not in item.words or value == sorted(value)
    fits &= "distinct" not in item.words or len(set(value)) == len(value)
    fits &= "positive" not in item.words or all(v > 0 for v in value)
    return fits and (item.low is None or all(item.low <= v <= (item.high or v) for v in value))


def inorder(tree: Tree | None) -> list[int]:
    return [] if tree is None else [*inorder(tree.left), tree.value, *inorder(tree.right)]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(REFERENCES)), st.integers(0, 1 << 32))
def test_no_step_leaves_what_a_reference_allows(name: str, chance: int) -> None:
    reference, rng = REFERENCES[name], Random(chance)
    pool = inputs.tests(reference, 40, rng)
    here = rng.choice(pool)
    for _ in range(12):
        before = repr((here, pool))
        there = near.step(reference, here, rng.choice(pool), rng)
        assert repr((here, pool)) == before  # what it started from is left as it was
        made = dict(zip(reference.names, there, strict=True))
        assert all(allowed(i, made[i.name], made) for i in reference.inputs), there
        inputs.given(reference, there)
        here = there


def test_acyclic_graphs_stay_acyclic_and_symmetric_ones_symmetric() -> None:
    for reference in REFERENCES.values():
        words = reference.inputs[0].words
        if reference.inputs[0].kind != "graph" or not words & {"acyclic", "symmetric"}:
            continue
        rng = Random(3)
        for made in inputs.tests(reference, 20, rng):
            for _ in range(20):
                made = near.step(reference, made, made, rng)
            graph = np.array(made[0] or [[0]])
            if "symmetric" in words:
                assert (graph == graph.T).all()
            if "acyclic" in words:
                edges = (graph != 0).astype(int)
                assert not np.linalg.matrix_power(edges, len(edges)).any()


@pytest.mark.parametrize(
    "name",
    [
        "hash_table/same_counts", "hash_table/subset", "string/is_anagram", "array/array_equal",
        "linked_list/equal", "stack/balanced", "matrix/is_symmetric",
    ],
)  # fmt: skip
def test_a_rare_answer_is_no_longer_rare_among_the_tests(name: str) -> None:
    reference = REFERENCES[name]
    plain = Counter(inputs.given(reference, t) for t in inputs.tests(reference, 120, Random(1))[24:])
    told = Counter(inputs.given(reference, t) for t in telling.tests(reference, 120, 1)[24:])
    assert told[True] >= 24 > plain[True]


def test_all_perfect_numbers_are_among_the_tests() -> None:
    told = telling.tests(REFERENCES["number/is_perfect"], 60, 5)
    assert {(6,), (28,), (496,)} <= set(told)


def test_fewer_tests_are_the_first_of_more_and_all_differ() -> None:
    for name in ("array/sort", "number/is_perfect", "binary_tree/inorder", "graph/bfs"):
        reference = REFERENCES[name]
        many = telling.tests(reference, 700, 9)
        assert many[:120] == telling.tests(reference, 120, 9) != telling.tests(reference, 120, 10)
        assert len(set(map(repr, many))) == len(many)


def test_outputs_are_alike_by_how_they_lie_to_the_input() -> None:
    kind = telling.kind_of
    assert kind(3, ([1],)) != kind(4, ([1],))
    assert kind([1, 2], ([2, 1],)) != kind([2, 1], ([2, 1],)) != kind([], ([2, 1],))
    assert kind([1, 2, 3], ([3, 2, 1],)) == kind([4, 5, 6], ([6, 5, 4],))


def test_what_is_exponential_in_a_number_is_tested_on_small_ones() -> None:
    slow = next(s for s in unit.load_seeds() if s.id == "number/binomial/subsets.c")
    fast = next(s for s in unit.load_seeds() if s.algorithm == "binomial" and s.time != "O(2^n)")
    reference = REFERENCES["number/binomial"]
    assert unit._tested(fast, reference) is reference
    assert max(made[0] for made in telling.tests(unit._tested(slow, reference), 120, 1)) == unit._EXPONENT
