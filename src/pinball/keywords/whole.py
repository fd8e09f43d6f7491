"""What a request computes: the references of its parts in order, with the given numbers filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from pinball.forge.inputs import Inputs, fresh
from pinball.forge.seeds import Input, Reference
from pinball.forge.trees import Tree, grow
from pinball.keywords.records import Part, Request

FLOWS = {
    "array": "array",
    "list": "list",
    "tree": "tree",
    "search_tree": "tree",
    "int": "int",
    "string": "string",
}
"""The kind of value that an input of each kind takes from the part before it."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A request's parts as one function; ``reference`` describes it as if it were one algorithm.

    ``places`` says for each part which of the whole's inputs are its own, behind the one that flows in.
    """

    parts: tuple[Part, ...]
    reference: Reference
    places: tuple[tuple[int, ...], ...]

    def proper(self, test: Inputs) -> bool:
        """Tell whether every part is given what it asks for: ascending arrays, places that exist."""
        value = test[0]
        try:
            for part, places in zip(self.parts, self.places, strict=True):
                inputs = _filled(part, value, [test[p] for p in places])
                named = dict(zip(part.reference.names, inputs, strict=True))
                if not all(_allowed(part, i, named[i.name], named) for i in part.reference.inputs):
                    return False
                if part is not self.parts[0] and not _at_least(part.reference.inputs[0], value):
                    return False
                value = part.reference.function(*fresh(inputs))
        except Exception:  # a reference may fail in any way on what it was not made for
            return False
        return _small(value)


def whole_of(request: Request) -> Whole:
    """Return the request's parts as one; a later part's inputs get numbered names where they clash."""
    first = request.parts[0].reference
    taken: list[Input] = [first.inputs[0]]
    places: list[tuple[int, ...]] = []
    for part in request.parts:
        fixed, mine = dict(part.arguments), []
        for item in part.reference.inputs[1:]:
            if item.name in fixed:
                continue
            relation = (item.relation[0], first.inputs[0].name) if item.relation else None
            mine.append(len(taken))
            taken.append(replace(item, name=_free(item.name, taken), relation=relation))
        places.append(tuple(mine))
    last = request.parts[-1]
    reference = replace(
        first,
        algorithm="+".join(p.algorithm for p in request.parts),
        inputs=tuple(taken),
        output=last.reference.output,
        decoy=False,
        function=_chain(request.parts, places, None),
        views={n: _viewing(request.parts, places, v) for n, v in last.reference.views.items()},
        summary=" Then: ".join(p.reference.summary for p in request.parts),
        label="; ".join(p.reference.label for p in request.parts),
    )
    return Whole(request.parts, reference, tuple(places))


def narrowed(whole: Whole) -> Whole:
    """Return the whole for inputs that have what a later part asks for: order, distinct values, bounds."""
    first = whole.reference.inputs[0]
    for later in (p.reference.inputs[0] for p in whole.parts[1:]):
        words = first.words | (later.words if FLOWS.get(later.kind) == FLOWS.get(first.kind) else frozenset())
        kind = "search_tree" if later.kind == "search_tree" and first.kind == "tree" else first.kind
        low, high = (
            (later.low, later.high) if first.low is None and first.high is None else (first.low, first.high)
        )
        first = replace(first, kind=kind, words=words, low=low, high=high)
    return replace(whole, reference=replace(whole.reference, inputs=(first, *whole.reference.inputs[1:])))


def _free(name: str, taken: Sequence[Input]) -> str:
    used, number, found = {i.name for i in taken}, 2, name
    while found in used:
        found, number = f"{name}{number}", number + 1
    return found


def _filled(part: Part, value: Any, rest: Sequence[Any]) -> Inputs:
    """Return all inputs of a part: what flows in, the numbers of the request, the others."""
    fixed, left = dict(part.arguments), iter(rest)
    return (value, *(fixed[i.name] if i.name in fixed else next(left) for i in part.reference.inputs[1:]))


def _chain(
    parts: Sequence[Part], places: Sequence[Sequence[int]], view: Callable[..., Any] | None
) -> Callable[..., Any]:
    def whole(*test: Any) -> Any:
        value = test[0]
        for number, (part, mine) in enumerate(zip(parts, places, strict=True)):
            inputs = _filled(part, value, [test[p] for p in mine])
            value = part.reference.function(*fresh(inputs))
            if view is not None and number == len(parts) - 1:
                value = view(value, *fresh(inputs))
        return value

    return whole


def _viewing(
    parts: Sequence[Part], places: Sequence[Sequence[int]], view: Callable[..., Any]
) -> Callable[..., Any]:
    seen = _chain(parts, places, view)
    return lambda result, *test: seen(*test)


# --- what a part asks of a value ----------------------------------------------------------------------------


def _allowed(part: Part, item: Input, value: Any, named: Mapping[str, Any]) -> bool:
    match item.kind:
        case "int":
            return _number(part, item, value, named)
        case "tree" | "search_tree":
            return _tree(item, value)
        case "array" | "list":
            return isinstance(value, list) and _row(item, value)
    return bool(value) or "nonempty" not in item.words


def _number(part: Part, item: Input, value: Any, named: Mapping[str, Any]) -> bool:
    """Tell whether an integer is one; its lower bound counts where it says that it may not be negative."""
    if not isinstance(value, int) or ("positive" in item.words and value <= 0):
        return False
    if item.relation is not None and item.relation[0] == "index":
        return 0 <= value < len(named[item.relation[1]])
    if "size" in item.words or item.name not in dict(part.arguments):
        high = item.high if item.name == part.reference.names[0] else None
        return (item.low is None or value >= item.low) and (high is None or value <= high)
    return item.low is None or item.low < 0 or value >= item.low


def _row(item: Input, row: list[Any]) -> bool:
    if any(not isinstance(v, int) for v in row) or ("nonempty" in item.words and not row):
        return False
    if "positive" in item.words and any(v <= 0 for v in row):
        return False
    if "sorted" in item.words and any(a > b for a, b in pairwise(row)):
        return False
    return "distinct" not in item.words or len(set(row)) == len(row)


def _at_least(item: Input, value: Any) -> bool:
    """Tell whether no number is negative where an input's bounds say so."""
    numbers = value if isinstance(value, list) else [value]
    return item.low is None or item.low < 0 or all(v is None or v >= 0 for v in numbers)


def _tree(item: Input, value: Any) -> bool:
    if not isinstance(value, list) or ("nonempty" in item.words and not value):
        return False
    if item.kind != "search_tree":
        return True
    values = _inorder(grow(value))
    return all(a < b for a, b in pairwise(values))


def _inorder(tree: Tree | None) -> list[int]:
    found: list[int] = []
    way: list[Tree] = []
    while way or tree is not None:
        while tree is not None:
            way.append(tree)
            tree = tree.left
        tree = way.pop()
        found.append(tree.value)
        tree = tree.right
    return found


def _small(value: Any) -> bool:
    """Tell whether all numbers of a result fit into 32 bits."""
    if isinstance(value, list | tuple):
        return all(_small(v) for v in value)
    return not isinstance(value, int) or -(2**31) <= value < 2**31


def name_of(part: Part) -> str:
    """Return a part's folder as people name it."""
    return f"{part.structure} {part.algorithm}"
