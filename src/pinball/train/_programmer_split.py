"""What the programmer never learns from, fixed before any training: pairs, whole cells, seed programs.

A hash of names decides, so that nobody chooses: the same pairs are held out on every machine and in every
run, and the benchmark reads them from here.
"""

from __future__ import annotations

import hashlib

_SALT = "pinball programmer 1"
_PAIRS_HELD = 0.7
_SEEDS_HELD = 0.04
CORE = (
    *(("array", word) for word in ("sort", "search", "reverse", "filter", "map")),
    *(("linked_list", word) for word in ("reverse", "delete", "filter", "map")),
    *(("binary_tree", word) for word in ("inorder", "preorder", "postorder", "search")),
)
"""The fourteen requests of the essay; sorting counts twice, as O(n^2) and as O(n log n)."""
FOURTEEN = (
    ("array", "sort", "O(n^2)"), ("array", "sort", "O(n log n)"),
    *((structure, algorithm, "") for structure, algorithm in CORE[1:]),
)  # fmt: skip
ESSAY = (("linked_list", "filter", "reverse"), ("linked_list", "reverse", "delete"))
"""The pairs that the essay shows, held out whatever their hash."""
LEFT_OUT = {
    ("linked_list", "map_square"): ("c", "python"),
    ("linked_list", "filter_odd"): ("c", "python"),
    ("linked_list", "sort_descending"): ("c", "python"),
    ("array", "filter_nonzero"): ("c", "python"),
    ("array", "map_cube"): ("c", "python"),
    ("binary_tree", "leaf_count"): ("c", "python"),
    ("linked_list", "swap_ends"): ("python",),
    ("linked_list", "sum"): ("python",),
    ("array", "is_sorted"): ("python",),
    ("array", "second_largest"): ("c",),
    ("binary_tree", "minimum"): ("c",),
    ("linked_list", "maximum"): ("c",),
}
"""Cells that are never seen: in both languages, or in one, which says what the other one teaches."""


def held_pair(structure: str, first: str, second: str) -> bool:
    """Tell whether no program that applies these two in a row is trained on, at least two thirds of all."""
    return (structure, first, second) in ESSAY or _share(f"{structure}/{first}+{second}") < _PAIRS_HELD


def held_seed(seed: str) -> bool:
    """Tell whether a seed program is kept back, by its id, to see how likely the net finds it."""
    return _share(seed) < _SEEDS_HELD


def left_out(structure: str, algorithm: str, language: str) -> bool:
    """Tell whether a cell of the table of structures and algorithms is left out whole in a language."""
    return language in LEFT_OUT.get((structure, algorithm), ())


def _share(name: str) -> float:
    """Return a number from 0 to 1 that follows from a name alone."""
    digest = hashlib.blake2b(f"{_SALT}/{name}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little") / 2.0**64
