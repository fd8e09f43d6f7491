"""Budgets: what ends with what."""

from __future__ import annotations

from pinball.core.budget import Budget


def test_a_part_never_outlives_the_whole() -> None:
    whole = Budget.seconds(5)
    assert whole.part(100).deadline == whole.deadline == whole.branch(100).deadline
    assert whole.part(1).deadline < whole.deadline


def test_cancelling_the_whole_ends_its_parts_and_branches() -> None:
    whole = Budget.seconds(5)
    part, branch = whole.part(4), whole.branch(4)
    assert part.left() > 0 and branch.left() > 0
    whole.cancelled.set()
    assert part.left() == branch.left() == whole.left() == 0
    assert branch.cancelled.is_set()


def test_cancelling_a_branch_leaves_the_whole_alone() -> None:
    whole = Budget.seconds(5)
    branch = whole.branch(4)
    branch.cancelled.set()
    assert branch.left() == 0 and whole.left() > 0 and not whole.cancelled.is_set()


def test_a_part_s_flag_is_the_whole_s() -> None:
    whole = Budget.seconds(5)
    whole.part(4).cancelled.set()
    assert whole.left() == 0
