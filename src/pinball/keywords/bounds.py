"""Costs that no program can have, found by looking at what the reference does.

Where each of n elements alone can change the result, all must be looked at, which is O(n). The last node of a
list and the deepest one of a tree are n links away. Sorting by comparisons takes O(n log n). A cost that some
seed program has is never called impossible.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from random import Random
from typing import Any

from pinball.forge import inputs
from pinball.forge.inputs import Inputs, fresh
from pinball.forge.seeds import CLASSES, Reference, read_seed
from pinball.keywords.records import Part
from pinball.keywords.whole import _allowed, name_of

_N = 12
_VALUES = (-1, 1, -50, 50, 97, -97)


def impossible(part: Part) -> str:
    """Return why a part cannot cost what was asked for, or nothing."""
    name = name_of(part)
    if part.time and part.time not in known(part.reference):
        asked = CLASSES.index(part.time)
        if asked < CLASSES.index("O(n)"):
            reason = _must_look(part)
            if reason:
                return f"{name} in {part.time}: {reason}, which is O(n)"
        if asked < CLASSES.index("O(n log n)") and _is_sort(part.reference):
            return (
                f"{name} in {part.time}: comparisons tell n! orders apart in O(n log n) steps, not in fewer"
            )
    if part.space == "O(1)":
        if "recursive" in part.options:
            return f"{name} recursive in O(1) space: each call that waits keeps a frame on the stack"
        if "new" in part.options and part.reference.output in ("list", "tree"):
            return f"{name} new in O(1) space: a new {part.reference.output} of n nodes takes O(n)"
    return ""


@lru_cache(maxsize=64)
def known(reference: Reference) -> frozenset[str]:
    """Return the times that seed programs of an algorithm have, at worst or usually."""
    files = (p for p in sorted(reference.path.parent.iterdir()) if p.suffix in (".c", ".py"))
    seeds = [read_seed(p) for p in files if p.stem != "reference" and not p.name.startswith("_")]
    return frozenset(cost for seed in seeds for cost in (seed.time, seed.typical))


def _is_sort(reference: Reference) -> bool:
    item = reference.inputs[0]
    return (
        reference.label == "sort"
        and item.low is None
        and not item.words
        and reference.output in ("array", "list")
    )


@lru_cache(maxsize=256)
def _must_look(part: Part) -> str:
    """Return why n steps are needed, or nothing where this does not show it."""
    kind = part.reference.inputs[0].kind
    if kind not in ("array", "list", "tree", "search_tree", "string"):
        return ""
    families = inputs.growing(part.reference, (_N,), Random(1))
    for row in families.values():
        test = _filled(part, row[0])
        places = [p for p in range(len(test[0])) if test[0][p] is not None]
        changing = [p for p in places if _matters(part, test, p)]
        if kind != "search_tree" and len(changing) >= len(places) - 1 >= _N // 2:
            return "each of the n elements alone can change the result, so all are looked at"
        if (
            kind in ("list", "tree", "search_tree")
            and _far(kind, test[0])
            and changing
            and changing[-1] == places[-1]
        ):
            return "the last node can change the result, and n links lead to it"
    return ""


def _filled(part: Part, test: Inputs) -> Inputs:
    fixed = dict(part.arguments)
    return tuple(fixed.get(n, v) for n, v in zip(part.reference.names, test, strict=True))


def _far(kind: str, row: list[Any]) -> bool:
    """Tell whether the last node is about n links away: any list, a tree that is a chain."""
    return kind == "list" or sum(v is None for v in row) >= sum(v is not None for v in row) - 2


def _matters(part: Part, test: Inputs, place: int) -> bool:
    """Tell whether another element at one place, or none at the end, gives another result."""
    usual = _given(part, test)
    return any(_given(part, other) != usual for other in _others(part, test, place))


def _others(part: Part, test: Inputs, place: int) -> Iterator[Inputs]:
    row, item = test[0], part.reference.inputs[0]
    changed: list[Any] = []
    if isinstance(row, str):
        changed = [row[:place] + c + row[place + 1 :] for c in "ab(" if c != row[place]]
    else:
        near = [row[place] + v for v in _VALUES] + [v for v in test[1:] if isinstance(v, int)]
        changed = [[*row[:place], v, *row[place + 1 :]] for v in near]
        if place == len(row) - 1:
            changed.append(row[:-1])
    for value in changed:
        other = (value, *test[1:])
        named = dict(zip(part.reference.names, other, strict=True))
        if _allowed(part, item, value, named):
            yield other


def _given(part: Part, test: Inputs) -> Any:
    function: Callable[..., Any] = part.reference.function
    try:
        return function(*fresh(test))
    except Exception:  # a reference may fail in any way on what it was not made for
        return None
