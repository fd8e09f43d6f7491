"""The level-order list of a tree and the tree itself are two views of one thing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinball.forge.trees import Tree, grow, levels

trees = st.recursive(
    st.none(), lambda below: st.builds(Tree, st.integers(-9, 9), below, below), max_leaves=20
)


def test_an_absent_child_has_no_children_of_its_own() -> None:
    tree = grow([1, None, 2, 3])
    assert tree == Tree(1, None, Tree(2, Tree(3)))


@pytest.mark.parametrize("row", [[], [None]])
def test_no_root_is_no_tree(row: list[int | None]) -> None:
    assert grow(row) is None
    assert levels(None) == []


def test_a_long_chain_needs_no_recursion() -> None:
    row = [0, *(x for value in range(1, 5000) for x in (None, value))]
    assert levels(grow(row)) == row


@given(trees)
def test_writing_and_growing_again_gives_the_same_tree(tree: Tree | None) -> None:
    row = levels(tree)
    assert grow(row) == tree
    assert not row or row[-1] is not None
