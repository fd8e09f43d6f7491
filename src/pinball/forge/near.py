"""Inputs next to others: one element changed, two swapped, one input made of another.

Programs that are nearly right differ from right ones at borders: a word and its anagram but for one letter,
a number beside a perfect one. ``step`` goes from an input to one of its neighbours, by rules that know kinds
of values and nothing of algorithms; what comes out is allowed wherever what went in was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from random import Random
from typing import Any

from pinball.forge import inputs, shapes
from pinball.forge.seeds import Input, Reference
from pinball.forge.trees import Tree, grow, levels

Row = list[int]
LONGEST = 10
"""No step makes a sequence longer than this, so that tests stay cheap."""
_MOST_NODES = 7
_FREE = 99
_RELATED = 0.35  # the share of steps that make an input of another one of its kind
_TOGETHER = 0.5  # and of those and the ones that change both in the same way
_SEQUENCES = ("array", "list", "string")


def step(reference: Reference, made: Sequence[Any], partner: Sequence[Any], rng: Random) -> tuple[Any, ...]:
    """Return a neighbour of ``made``; ``partner`` is another input of the reference, to take parts from.

    It may be equal to ``made`` where a step leads nowhere.
    """
    items = reference.inputs
    values = list(inputs.fresh(tuple(made)))
    peers = [(i, j) for i, a in enumerate(items) for j, b in enumerate(items) if i != j and _alike(a, b)]
    way = rng.random()
    if peers and way < _RELATED:
        place, other = rng.choice(peers)
        values[place] = _related(items[place], values[other], values[place], rng)
    elif peers and way < _TOGETHER:
        same = rng.getrandbits(32)
        for place in rng.choice(peers):
            values[place] = _changed(items, place, values, partner[place], Random(same))
    else:
        place = rng.randrange(len(items))
        values[place] = _changed(items, place, values, partner[place], rng)
    for place, item in enumerate(items):
        if item.relation is not None and item.relation[0] == "index":
            of = values[reference.names.index(item.relation[1])]
            values[place] = max(0, min(values[place], len(of) - 1))
    return tuple(values)


def _alike(one: Input, other: Input) -> bool:
    if one.kind in _SEQUENCES and other.kind in _SEQUENCES:
        return (one.kind == "string") == (other.kind == "string")
    return one.kind == other.kind and one.kind not in ("int", "graph")


def _changed(items: Sequence[Input], place: int, values: list[Any], partner: Any, rng: Random) -> Any:
    item, value = items[place], values[place]
    match item.kind:
        case "int":
            return _number(item, value, partner, [v for k, v in enumerate(values) if k != place], rng)
        case "tree" | "search_tree":
            return _tree(item, value, rng)
        case "matrix":
            return _matrix(item, value, rng)
        case "graph":
            return _graph(item, value, rng)
    return _sequence(item, value, partner, rng)


def _related(item: Input, other: Any, value: Any, rng: Random) -> Any:
    """Make an input of another one: the same, in another order, a part of it, or nearly the same."""
    if item.kind not in _SEQUENCES:
        (copy,) = inputs.fresh((other,))
        return copy if rng.random() < 0.3 else _changed((item,), 0, [copy], copy, rng)
    row = _codes(item, other)
    match rng.randrange(6):
        case 0:
            rng.shuffle(row)
        case 1:
            start = rng.randint(0, len(row))
            row = row[start : rng.randint(start, len(row))]
        case 2:
            row = [v for v in row if rng.random() < 0.6]
        case 3:
            rng.shuffle(row)
            row = _moved(item, row, row, rng)
        case 4:
            row = _moved(item, row, row, rng)
    return _allowed(item, row, value)


# --- numbers ------------------------------------------------------------------------------------------------


def _number(item: Input, value: int, partner: int, others: Sequence[Any], rng: Random) -> int:
    choices = [value - 1, value + 1, value - 1, value + 1, -value, 2 * value, value // 2, partner]
    for other in others:
        flat = inputs.elements(other) if isinstance(other, list) else []
        choices += [other] if isinstance(other, int) else [len(other), *rng.sample(flat, min(2, len(flat)))]
    found = rng.choice(choices)
    if item.relation is not None:
        return found
    low, high = inputs.small_bounds(item)
    return max(low, min(high, found))


# --- sequences ----------------------------------------------------------------------------------------------


def _sequence(item: Input, value: Any, partner: Any, rng: Random) -> Any:
    return _allowed(item, _moved(item, _codes(item, value), _codes(item, partner), rng), value)


def _moved(item: Input, row: Row, partner: Row, rng: Random) -> Row:
    """Return a row that is one step away; ``partner`` may be put into it."""
    low, high = shapes.bounds(item)
    place = rng.randrange(len(row)) if row else 0
    fresh = rng.choice(row) if row and rng.random() < 0.5 else rng.randint(low, high)
    match rng.randrange(8) if row else 0:
        case 0:
            return [*row[:place], fresh, *row[place:]]
        case 1:
            return [*row[:place], fresh, *row[place + 1 :]]
        case 2:
            return [*row[:place], row[place] + rng.choice((-1, 1)), *row[place + 1 :]]
        case 3:
            other = rng.randrange(len(row))
            row[place], row[other] = row[other], row[place]
            return row
        case 4:
            return [*row[:place], *row[place + 1 :]]
        case 5:
            return [*row[:place], *partner, *row[place:]]
        case 6:
            return row[:place] + row[:place][::-1] if rng.random() < 0.5 else row[place:] + row[:place]
    return row[::-1]


def _codes(item: Input, value: Any) -> Row:
    return shapes.as_row(value, item) if item.kind == "string" else list(value)


def _allowed(item: Input, row: Row, before: Any) -> Any:
    """Return the row as a value of the input: within its bounds, in order, no repeats; else ``before``."""
    low, high = shapes.bounds(item)
    if item.kind != "string" and item.low is None and item.high is None:
        low, high = (low if "positive" in item.words else -_FREE), _FREE
    fitted = shapes.fit([max(low, min(high, v)) for v in row[:LONGEST]], item)
    if not fitted and "nonempty" in item.words:
        return before
    return shapes.as_text(fitted, item) if item.kind == "string" else fitted


# --- trees --------------------------------------------------------------------------------------------------


def _tree(item: Input, value: list[int | None], rng: Random) -> list[int | None]:
    root = grow(value)
    nodes = _nodes(root)
    if root is None:
        return [max(shapes.bounds(item)[0], 1)]
    node = rng.choice(nodes)
    _TREE_STEPS[rng.randrange(len(_TREE_STEPS))](node, nodes, rng)
    row = levels(root)
    low, high = shapes.bounds(item)
    inorder = _values(root)
    spread = 3 * _MOST_NODES
    if any(not low - spread <= v <= high + spread for v in inorder) or len(inorder) > _MOST_NODES:
        return value
    if item.low is not None and any(not low <= v <= high for v in inorder):
        return value
    if item.kind == "search_tree" and any(a >= b for a, b in pairwise(inorder)):
        return value
    return value if "distinct" in item.words and len(set(inorder)) < len(inorder) else row


def _nodes(root: Tree | None) -> list[Tree]:
    row = [root] if root else []
    for node in row:
        row += [child for child in (node.left, node.right) if child]
    return row


def _values(root: Tree | None) -> Row:
    return [] if root is None else [*_values(root.left), root.value, *_values(root.right)]


def _raise(node: Tree, nodes: list[Tree], rng: Random) -> None:
    node.value += rng.choice((-1, 1))


def _exchange(node: Tree, nodes: list[Tree], rng: Random) -> None:
    other = rng.choice(nodes)
    node.value, other.value = other.value, node.value


def _repeat(node: Tree, nodes: list[Tree], rng: Random) -> None:
    node.value = rng.choice(nodes).value


def _cut(node: Tree, nodes: list[Tree], rng: Random) -> None:
    if rng.random() < 0.5:
        node.left = None
    else:
        node.right = None


def _hang(node: Tree, nodes: list[Tree], rng: Random) -> None:
    """Hang a leaf below the first place that is free, its value next to its parent's."""
    if node.left is None and (node.right is not None or rng.random() < 0.5):
        node.left = Tree(node.value - 1)
    elif node.right is None:
        node.right = Tree(node.value + 1)


def _mirror(node: Tree, nodes: list[Tree], rng: Random) -> None:
    node.left, node.right = node.right, node.left


def _reflect(node: Tree, nodes: list[Tree], rng: Random) -> None:
    node.right = _reflected(node.left)


def _reflected(tree: Tree | None) -> Tree | None:
    return Tree(tree.value, _reflected(tree.right), _reflected(tree.left)) if tree else None


def _order(node: Tree, nodes: list[Tree], rng: Random) -> None:
    """Give the whole tree its values in order, so that it is a search tree."""
    values = iter(sorted(n.value for n in nodes))
    work: list[tuple[Tree, bool]] = [(nodes[0], False)]
    while work:
        here, ready = work.pop()
        if ready:
            here.value = next(values)
            continue
        work += [(here.right, False)] if here.right else []
        work.append((here, True))
        work += [(here.left, False)] if here.left else []


_TreeStep = Callable[[Tree, list[Tree], Random], None]
_TREE_STEPS: tuple[_TreeStep, ...] = (
    _raise,
    _exchange,
    _repeat,
    _cut,
    _hang,
    _hang,
    _mirror,
    _reflect,
    _order,
)


# --- matrices and graphs ------------------------------------------------------------------------------------


def _matrix(item: Input, value: list[Row], rng: Random) -> list[Row]:
    if not value or not value[0]:
        return value
    low, high = shapes.bounds(item)
    i, j, k, n = (
        rng.randrange(len(value)),
        rng.randrange(len(value[0])),
        rng.randrange(len(value)),
        len(value),
    )
    match rng.randrange(5):
        case 0:
            value[i][j] = max(low, min(high, value[i][j] + rng.choice((-1, 1))))
        case 1:
            value[i][j] = value[k][j]
        case 2:
            value[i], value[k] = value[k], value[i]
        case 3:
            if n == len(value[0]):
                value = [[value[min(a, b)][max(a, b)] for b in range(n)] for a in range(n)]
        case 4:
            value[i] = sorted(value[i])
    return value


def _graph(item: Input, value: list[Row], rng: Random) -> list[Row]:
    n = len(value)
    if n < 2:
        return value
    low, high = shapes.bounds(item)
    i, j = rng.sample(range(n), 2)
    if value[i][j] and "weighted" in item.words and rng.random() < 0.5:
        weight = max(1, low, min(high, value[i][j] + rng.choice((-1, 1))))
    elif value[i][j]:
        weight = 0
    elif "acyclic" in item.words and _reaches(value, j, i):
        return value
    else:
        weight = rng.randint(max(low, 1), max(high, 1))
    value[i][j] = weight
    if "symmetric" in item.words:
        value[j][i] = weight
    return value


def _reaches(rows: list[Row], start: int, end: int) -> bool:
    seen, work = {start}, [start]
    while work:
        fresh = [k for k, edge in enumerate(rows[work.pop()]) if edge and k not in seen]
        seen.update(fresh)
        work += fresh
    return end in seen
