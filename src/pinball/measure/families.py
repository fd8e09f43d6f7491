"""Families: what outputs show although no reference gives exactly these, such as any filter or any map.

Each function looks at all tests of one world and says whether every output is what the family allows, and
some outputs could only come from it. What user code gave is data here; it decides labels and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pinball.forge.trees import Tree, grow

Case = tuple[tuple[Any, ...], Any]
"""A test's inputs and what came out."""
_TELLING = 6
"""So many tests must show what the family is about."""


def family(kinds: tuple[str, ...], cases: Sequence[Case], ordered: bool, places: bool) -> str:
    """Return the keyword of the family that all cases belong to, or nothing.

    ``ordered`` says that sequences were sorted, ``places`` that the integer is a place in the sequence.
    """
    lists = all(isinstance(out, list) for _, out in cases)
    single = all(out is None or isinstance(out, int) for _, out in cases)
    match kinds:
        case ("array" | "list",) if lists and not ordered:
            return _first(_ONE, cases) or ("delete" if kinds == ("list",) and _drop_end(cases) else "")
        case ("array" | "list", "int") if lists:
            return _first(_PLACED if places else _KEYED, cases)
        case ("array" | "list", "int") if single and not places:
            return "search" if _search(cases) else ""
        case ("array" | "list", "int", "int") if lists:
            return "insert" if _insert_at(cases) else ""
        case ("array", "array") | ("list", "list") if lists:
            return "merge" if ordered and _merge(cases) else ""
        case ("tree",) if lists:
            return _first(_WALKS, cases)
        case ("tree", "int") if lists and ordered:
            return _first(_TREES, cases)
        case ("tree", "int") if single:
            return "search" if _search(_walked(cases), False) else ""
    return ""


def _first(table: dict[str, Callable[[Sequence[Case]], bool]], cases: Sequence[Case]) -> str:
    return next((word for word, holds in table.items() if holds(cases)), "")


def _changes(cases: Sequence[Case]) -> bool:
    """Tell whether enough outputs are not simply the input."""
    changed: int = sum(bool(out != list(inputs[0])) for inputs, out in cases)
    return changed >= _TELLING


# --- one sequence -----------------------------------------------------------------------------------------


def _sort(cases: Sequence[Case]) -> bool:
    if not _changes(cases):
        return False
    up = all(out == sorted(xs) for (xs,), out in cases)
    return up or all(out == sorted(xs, reverse=True) for (xs,), out in cases)


def _reverse(cases: Sequence[Case]) -> bool:
    return _changes(cases) and all(out == xs[::-1] for (xs,), out in cases)


def _filter(cases: Sequence[Case]) -> bool:
    return _by_value([((), xs, out) for (xs,), out in cases])


def _map(cases: Sequence[Case]) -> bool:
    return _each([((), xs, out) for (xs,), out in cases])


def _drop_end(cases: Sequence[Case]) -> bool:
    some = [(xs, out) for (xs,), out in cases if xs]
    return all(out == xs[1:] for xs, out in some) or all(out == xs[:-1] for xs, out in some)


_ONE: dict[str, Callable[[Sequence[Case]], bool]] = {
    "sort": _sort,
    "reverse": _reverse,
    "filter": _filter,
    "map": _map,
}


def _by_value(rows: Sequence[tuple[Any, list[int], list[int]]]) -> bool:
    """Tell whether each element is kept or dropped by its value (and the key), all through the tests."""
    kept: dict[Any, bool] = {}
    seen: dict[Any, int] = {}
    cut = 0
    for key, xs, out in rows:
        if len(out) > len(xs):
            return False
        here = set(out)
        if [v for v in xs if v in here] != out:
            return False
        cut += 0 < len(out) < len(xs)
        for value in set(xs):
            if kept.setdefault((key, value), value in here) != (value in here):
                return False
            seen[key, value] = seen.get((key, value), 0) + 1
    again = sum(count > 1 for count in seen.values())
    return cut >= _TELLING and again >= _TELLING and len(set(kept.values())) == 2


def _each(rows: Sequence[tuple[Any, list[int], list[int]]]) -> bool:
    """Tell whether each element becomes what its own value says, and not all the same."""
    becomes: dict[Any, Any] = {}
    again = 0
    for key, xs, out in rows:
        if len(out) != len(xs):
            return False
        for value, image in zip(xs, out, strict=True):
            again += (key, value) in becomes
            if becomes.setdefault((key, value), image) != image:
                return False
    moved = sum(image != value for (_, value), image in becomes.items())
    return moved >= _TELLING // 2 and again >= _TELLING and len(set(becomes.values())) >= 3


# --- a sequence and a key or a place ----------------------------------------------------------------------


def _without(xs: list[int], place: int) -> list[int]:
    return xs[:place] + xs[place + 1 :]


def _delete_key(cases: Sequence[Case]) -> bool:
    hit = [(xs, k, out) for (xs, k), out in cases if k in xs]
    miss = [(xs, k, out) for (xs, k), out in cases if k not in xs]
    if len(hit) < _TELLING or any(out != xs for xs, _, out in miss):
        return False
    ways = (
        lambda xs, k: _without(xs, xs.index(k)),
        lambda xs, k: _without(xs, len(xs) - 1 - xs[::-1].index(k)),
        lambda xs, k: [x for x in xs if x != k],
    )
    return any(all(out == way(xs, k) for xs, k, out in hit) for way in ways)


def _insert_key(cases: Sequence[Case]) -> bool:
    if all(out == [k, *xs] for (xs, k), out in cases) or all(out == [*xs, k] for (xs, k), out in cases):
        return True
    ordered = [((xs, k), out) for (xs, k), out in cases if xs == sorted(xs)]
    return len(ordered) == len(cases) and all(out == sorted([*xs, k]) for (xs, k), out in ordered)


def _filter_key(cases: Sequence[Case]) -> bool:
    equal = all(out == [x for x in xs if x == k] for (xs, k), out in cases)
    return not equal and _by_value([(k, xs, out) for (xs, k), out in cases])


def _map_key(cases: Sequence[Case]) -> bool:
    return _each([(k, xs, out) for (xs, k), out in cases])


def _delete_place(cases: Sequence[Case]) -> bool:
    """Counted from 0, or from 1: then the first place is no place, and the list may stay as it is."""
    if all(out == _without(xs, k) for (xs, k), out in cases):
        return _several(cases)
    inner = [((xs, k), out) for (xs, k), out in cases if k >= 1]
    return _several(inner) and all(out == _without(xs, k - 1) for (xs, k), out in inner)


def _several(cases: Sequence[Case]) -> bool:
    """Tell whether places of all sorts were deleted."""
    return len({(k, len(xs)) for (xs, k), _ in cases}) >= _TELLING


_KEYED: dict[str, Callable[[Sequence[Case]], bool]] = {
    "delete": _delete_key,
    "insert": _insert_key,
    "filter": _filter_key,
    "map": _map_key,
}
_PLACED: dict[str, Callable[[Sequence[Case]], bool]] = {"delete": _delete_place}


def _insert_at(cases: Sequence[Case]) -> bool:
    for first, second in ((1, 2), (2, 1)):
        for base in (0, 1):
            some = [(row[0], row[first] - base, row[second], out) for row, out in cases if row[first] >= base]
            if first == 2 or len(some) < _TELLING:
                continue
            if all(out == [*xs[:at], v, *xs[at:]] for xs, at, v, out in some):
                return True
    return False


def _search(cases: Sequence[Case], ordered_places: bool = True) -> bool:
    """Tell whether a number finds its place, its value or a yes, and nothing else does."""
    hit = [(xs, k, out) for (xs, k), out in cases if k in xs]
    miss = [(xs, k, out) for (xs, k), out in cases if k not in xs]
    if min(len(hit), len(miss)) < _TELLING:
        return False
    outs = {out for _, _, out in hit}
    if len(outs) == 1:  # a yes
        return all(out not in outs for _, _, out in miss) and len({out for _, _, out in miss}) == 1
    if all(out == k for _, k, out in hit):
        return all(out is None for _, _, out in miss) or len({out for _, _, out in miss}) == 1
    if not ordered_places:
        return False
    for base in (0, 1):
        found = all(
            out is not None and 0 <= out - base < len(xs) and xs[out - base] == k for xs, k, out in hit
        )
        nowhere = all(out is None or not 0 <= out - base < len(xs) for xs, _, out in miss)
        if found and nowhere:
            return True
    return False


def _merge(cases: Sequence[Case]) -> bool:
    mixed = sum(bool(xs) and bool(ys) and xs + ys != sorted(xs + ys) for (xs, ys), _ in cases)
    return mixed >= _TELLING and all(out == sorted(xs + ys) for (xs, ys), out in cases)


# --- trees ------------------------------------------------------------------------------------------------


def _walk(tree: Tree | None, order: str) -> list[int]:
    if tree is None:
        return []
    left, right = _walk(tree.left, order), _walk(tree.right, order)
    match order:
        case "inorder":
            return [*left, tree.value, *right]
        case "preorder":
            return [tree.value, *left, *right]
    return [*left, *right, tree.value]


def _levels(levels: list[int | None]) -> list[int]:
    return [v for v in levels if v is not None]


def _order(order: str) -> Callable[[Sequence[Case]], bool]:
    return lambda cases: _changes_tree(cases) and all(out == _walk(grow(t), order) for (t,), out in cases)


def _changes_tree(cases: Sequence[Case]) -> bool:
    return sum(isinstance(out, list) and len(out) > 2 for _, out in cases) >= _TELLING


_WALKS: dict[str, Callable[[Sequence[Case]], bool]] = {
    "inorder": _order("inorder"),
    "preorder": _order("preorder"),
    "postorder": _order("postorder"),
    "level_order": lambda cases: _changes_tree(cases) and all(out == _levels(t) for (t,), out in cases),
}


def _in_order(levels: list[int | None]) -> list[int]:
    return _walk(grow(levels), "inorder")


def _insert_tree(cases: Sequence[Case]) -> bool:
    fresh = [(t, k, out) for (t, k), out in cases if k not in t]
    known = [(t, k, out) for (t, k), out in cases if k in t]
    added = all(_in_order(out) == sorted([*_in_order(t), k]) for t, k, out in fresh)
    same = all(_in_order(out) in (_in_order(t), sorted([*_in_order(t), k])) for t, k, out in known)
    return len(fresh) >= _TELLING and added and same


def _delete_tree(cases: Sequence[Case]) -> bool:
    hit = [(t, k, out) for (t, k), out in cases if k in t]
    miss = [(t, k, out) for (t, k), out in cases if k not in t]
    gone = all(_in_order(out) == [v for v in _in_order(t) if v != k] for t, k, out in hit)
    return len(hit) >= _TELLING and gone and all(_in_order(out) == _in_order(t) for t, _, out in miss)


_TREES: dict[str, Callable[[Sequence[Case]], bool]] = {"insert": _insert_tree, "delete": _delete_tree}


def _walked(cases: Sequence[Case]) -> list[Case]:
    return [((_levels(t), k), out) for (t, k), out in cases]
