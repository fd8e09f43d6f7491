"""The seed programs: enough of them, read, run, right in their judge, and as costly as their authors say.

``make seeds`` asks the system's compiler too, with all warnings and both sanitizers, about every seed in C.
"""

from __future__ import annotations

import copy
import os
import shutil
from collections import Counter
from functools import cache
from random import Random

import pytest

from pinball.forge import inputs
from pinball.forge.harness import check_seeds
from pinball.forge.seeds import Seed, load_references, load_seeds, reference_of
from pinball.forge.survey import Surveyed, survey

needs_compiler = pytest.mark.skipif(
    not any(map(shutil.which, ("gcc", "clang", "cc"))), reason="no C compiler"
)

CORE = (
    "array/sort O(n^2)", "array/sort O(n log n)",
    "array/search", "array/reverse", "array/filter", "array/map",
    "linked_list/reverse", "linked_list/delete", "linked_list/filter", "linked_list/map",
    "binary_tree/inorder", "binary_tree/preorder", "binary_tree/postorder", "binary_tree/search",
)  # fmt: skip


def group(seed: Seed) -> str:
    """Name a seed's group: sorts are two, as keywords tell them apart by what they usually cost."""
    name = f"{seed.structure}/{seed.algorithm}"
    return f"{name} {seed.typical}" if name == "array/sort" else name


@cache
def surveyed(language: str) -> tuple[Surveyed, ...]:
    largest = 64 if language == "c" else 32
    return tuple(survey([s for s in load_seeds() if s.language == language], largest, 4))


@needs_compiler
def test_no_seed_fails_a_test_in_its_judge() -> None:
    for language in ("c", "python"):
        rows = surveyed(language)
        assert rows
        assert [f"{r.seed.id}: {r.failure}" for r in rows if r.failure] == []


@needs_compiler
def test_no_more_than_one_seed_in_twenty_costs_other_than_its_author_says() -> None:
    rows = surveyed("c")
    for what in ("time", "space"):
        agree = sum(getattr(r, what) == getattr(r.seed, what) for r in rows)
        assert agree >= 0.95 * len(rows), (what, agree, len(rows))
    rows = surveyed("python")
    agree = sum(r.time == r.seed.time for r in rows)
    assert agree >= 0.95 * len(rows), (agree, len(rows))


def test_no_reference_fails_on_its_inputs() -> None:
    for reference in load_references():
        for made in inputs.tests(reference, 24, Random(3)):
            reference.function(*copy.deepcopy(made))


def test_there_are_enough_seeds_of_enough_algorithms() -> None:
    found = Counter(group(s) for s in load_seeds() if s.language == "c")
    assert {name: found[name] for name in CORE if found[name] < 8} == {}
    kinds = {f"{r.structure}/{r.algorithm}": r.decoy for r in load_references()}
    rest = {name: found[name] for name, decoy in kinds.items() if not decoy and name not in CORE}
    rest.pop("array/sort")
    assert {name: count for name, count in rest.items() if count < 4} == {}
    assert len(rest) >= 20
    assert all(found[name] >= 2 for name, decoy in kinds.items() if decoy)


def test_no_two_seeds_are_the_same_program() -> None:
    texts = Counter(s.text.partition("--- */")[2].strip() for s in load_seeds() if s.language == "c")
    assert [text for text, count in texts.items() if count > 1] == []
    for seed in load_seeds():
        assert reference_of(seed).algorithm == seed.algorithm


@pytest.mark.skipif(os.environ.get("PINBALL_SEEDS") != "all", reason="slow: make seeds")
@needs_compiler
def test_every_seed_is_clean_under_gcc_and_its_sanitizers() -> None:
    seeds = [s for s in load_seeds() if s.language == "c"]
    reports = check_seeds(seeds, 100)
    wrong = [f"{s.id}: {r}" for s, r in zip(seeds, reports, strict=True) if not r.clean]
    assert wrong == []
