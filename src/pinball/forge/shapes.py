"""Single input values of each kind: the edge cases, random small ones, and ones of a given size and order.

Every function returns fresh values and takes its chance from the ``random.Random`` it is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

from pinball.forge.seeds import Input
from pinball.forge.trees import Tree, levels

SMALL = 9
"""Values lie within this of zero unless the reference says otherwise; some random arrays reach 99."""

ORDERS = ("random", "reversed", "sorted", "equal", "zigzag")
SHAPES = ("random", "left_comb", "right_comb", "balanced", "zigzag")
"""A comb is a chain with a leaf at each node: deep, and full of things to come back to."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ALPHABETS = {"brackets": "()[]{}", "digits": "0123456789", "words": "a bcd ef gh", "mixed": "aA1bB2 zZ9x"}
"""What a string is made of, by its word; a random one often keeps to the first two or three."""


def bounds(item: Input) -> tuple[int, int]:
    """Return the lowest and the highest value of ``item``."""
    low = item.low if item.low is not None else -SMALL
    high = item.high if item.high is not None else max(low, SMALL)
    if item.kind == "string":
        return 0, len(_alphabet(item)) - 1
    if item.kind == "graph" and "weighted" not in item.words:
        return 0, 1
    if "positive" in item.words or item.kind == "graph":
        low = max(low, 1)
    return low, high


# --- sequences: array, list, string -----------------------------------------------------------------------


def edge_sequences(item: Input) -> list[list[int]]:
    """Return the edge cases of a sequence that ``item`` allows: empty, one, equal, sorted, reversed, ..."""
    low, high = bounds(item)
    middle = low if item.kind == "string" else max(low, min(high, 1))
    step = [low + (high - low) * i // 4 for i in range(5)]
    a, b, c, d, e = step
    rows = [
        [], [middle], [b, d], [d, b], [c, c], step, step[::-1], [middle] * 4, [d, b, d, b, c],
        [e, a], [a, e, a], [c, a, b, e, d, c], [b, b, a, a], [a, c, c, a], [c, a, e, b],
    ]  # fmt: skip
    fitted = [fit(row, item) for row in rows]
    return [row for k, row in enumerate(fitted) if row not in fitted[:k] and (row or _may_be_empty(item))]


def random_sequence(item: Input, n: int, rng: Random) -> list[int]:
    """Return ``n`` values, or fewer where ``item`` has no more distinct ones."""
    low, high = bounds(item)
    if item.low is None and item.high is None and item.kind != "string":
        reach = rng.choice((2, SMALL, SMALL, 11 * SMALL))
        low, high = max(low, -reach), reach
    if item.kind == "string":
        high = min(high, low + rng.choice((1, 2, 25)))
    if "distinct" in item.words:
        row = rng.sample(range(low, high + 1), min(n, high - low + 1))
    else:
        row = [rng.randint(low, high) for _ in range(n)]
    return sorted(row) if "sorted" in item.words else row


def ordered_sequence(item: Input, n: int, order: str, rng: Random) -> list[int]:
    """Return exactly ``n`` values in an order of ``ORDERS``.

    Distinct values and values without bounds spread over about 4n numbers, so that long inputs stay varied.
    """
    low, high = bounds(item)
    free = item.low is None and item.high is None and item.kind != "string"
    distinct = "distinct" in item.words
    if distinct or free:
        low, high = (-2 * n if free and "positive" not in item.words else low), max(high, low + 4 * n)
    if distinct:
        row = rng.sample(range(low, high + 1), n)
    elif order == "equal":
        row = [low if item.kind == "string" else max(low, min(high, 1))] * n
    else:
        row = [rng.randint(low, high) for _ in range(n)]
    if order in ("sorted", "reversed", "zigzag") or "sorted" in item.words:
        row.sort()
    if "sorted" in item.words:
        return row
    if order == "zigzag":
        row = [row[k // 2] if k % 2 == 0 else row[-1 - k // 2] for k in range(n)]
    return row[::-1] if order == "reversed" else row


def _may_be_empty(item: Input) -> bool:
    return "nonempty" not in item.words


def fit(row: Sequence[int], item: Input) -> list[int]:
    """Return a row without repeats and in order where ``item`` wants that."""
    fitted = list(dict.fromkeys(row)) if "distinct" in item.words else list(row)
    return sorted(fitted) if "sorted" in item.words else fitted


# --- trees ------------------------------------------------------------------------------------------------


def edge_trees(item: Input, rng: Random) -> list[list[int | None]]:
    """Return the empty tree, one node, two, chains, a full tree and a zigzag; some are search trees."""
    sizes = [(0, "random"), (1, "random"), (2, "left"), (2, "right"), (3, "balanced"), (4, "left")]
    sizes += [(4, "right"), (7, "balanced"), (5, "zigzag"), (6, "balanced")]
    ordered = replace(item, kind="search_tree")  # random values hardly ever are in order
    return [
        shaped_tree(ordered if n in (3, 5, 6) else item, n, shape, rng)
        for n, shape in sizes
        if n or _may_be_empty(item)
    ]


def random_tree(item: Input, n: int, rng: Random) -> list[int | None]:
    """Return a tree of ``n`` nodes, of random shape."""
    return shaped_tree(item, n, "random", rng)


def shaped_tree(item: Input, n: int, shape: str, rng: Random, ordered: bool = False) -> list[int | None]:
    """Return a tree of ``n`` nodes in level order; ``shape`` is one of ``SHAPES``, ``left`` or ``right``.

    A plain tree's values are random, or ``ordered`` and far apart like those of a search tree.
    """
    low, high = bounds(item)
    if ordered:
        values = sorted(rng.sample(range(low - n, high + 2 * n), n))
    elif item.kind == "search_tree" or "distinct" in item.words:
        values = sorted(rng.sample(range(low, max(high, low + 3 * n) + 1), n))
        if item.kind != "search_tree":
            rng.shuffle(values)
    else:
        values = [rng.randint(low, high) for _ in range(n)]
    if shape == "random":
        places = list(range(n))
        rng.shuffle(places)
        root: Tree | None = None
        for place in places:
            root = _insert(root, place)
    else:
        root = _built(n, shape)
    for node in _nodes(root):
        node.value = values[node.value]
    return levels(root)


def _insert(root: Tree | None, value: int) -> Tree:
    fresh, node = Tree(value), root
    while node is not None:
        below = node.left if value < node.value else node.right
        if below is None:
            if value < node.value:
                node.left = fresh
            else:
                node.right = fresh
        node = below
    return root or fresh


def _built(n: int, shape: str) -> Tree | None:
    """Build the search tree of 0..n-1 with the given shape, without recursion: chains may be long."""
    root: Tree | None = None
    work: list[tuple[int, int, Tree | None, bool]] = [(0, n, None, False)]
    while work:
        low, high, parent, right = work.pop()
        if low >= high:
            continue
        depth = n - (high - low)
        middle = {
            "left": high - 1,
            "right": low,
            "left_comb": max(low, high - 2),
            "right_comb": min(low + 1, high - 1),
            "zigzag": high - 1 if depth % 2 else low,
        }.get(shape, (low + high) // 2)
        node = Tree(middle)
        if parent is None:
            root = node
        elif right:
            parent.right = node
        else:
            parent.left = node
        work += [(low, middle, node, False), (middle + 1, high, node, True)]
    return root


def _nodes(root: Tree | None) -> list[Tree]:
    row = [root] if root else []
    for node in row:
        row += [child for child in (node.left, node.right) if child]
    return row


def depths(tree: Sequence[int | None]) -> dict[int, int]:
    """Return each value's depth in a level-order list; the root's is 0."""
    found: dict[int, int] = {}
    row: list[int] = []  # the depths of the nodes seen, in level order
    for place, value in enumerate(tree):
        depth = 0 if place == 0 else row[(place - 1) // 2] + 1
        if value is not None:
            row.append(depth)
            found.setdefault(value, depth)
    return found


# --- matrices and graphs ----------------------------------------------------------------------------------


def random_matrix(item: Input, rows: int, columns: int, rng: Random) -> list[list[int]]:
    """Return a matrix of random values; a ``square`` one has ``rows`` columns."""
    low, high = bounds(item)
    columns = rows if "square" in item.words else columns
    return [[rng.randint(low, high) for _ in range(columns)] for _ in range(rows)]


def edge_matrices(item: Input, rng: Random) -> list[list[list[int]]]:
    """Return matrices of no, one and few rows, and the zero and the unit matrix where values allow."""
    low, high = bounds(item)
    sizes = [(0, 0), (1, 1), (2, 2), (1, 3), (3, 1), (3, 3)]
    found = [random_matrix(item, r, c, rng) for r, c in sizes if r or _may_be_empty(item)]
    if low <= 0 <= 1 <= high:
        found += [[[0, 0], [0, 0]], [[int(i == j) for j in range(3)] for i in range(3)]]
    return found


GRAPHS = ("random", "complete", "path", "none", "sparse")


def graph(item: Input, n: int, form: str, rng: Random) -> list[list[int]]:
    """Return the adjacency matrix of a graph of ``n`` nodes: no loops, one number an edge, 0 for none.

    Respects ``symmetric``, ``acyclic`` and ``weighted``. ``form`` is in ``GRAPHS``, or ``cycle`` or ``star``.
    """
    low, high = bounds(item)
    names = list(range(n))
    if form in ("sparse", "random"):
        rng.shuffle(names)
    chance = {"sparse": min(1.0, 1.5 / max(n, 1)), "random": 0.4}.get(form, 0.0)
    rows = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            backward = j <= i if "acyclic" in item.words or "symmetric" in item.words else i == j
            if backward:
                continue
            near = {"complete": True, "path": j == i + 1, "star": i == 0}.get(form, False)
            cycle = form == "cycle" and (j == (i + 1) % n or (i == 0 and j == n - 1))
            if near or cycle or rng.random() < chance:
                weight = rng.randint(max(low, 1), max(high, 1))
                rows[names[i]][names[j]] = weight
                if "symmetric" in item.words:
                    rows[names[j]][names[i]] = weight
    return rows


def edge_graphs(item: Input, rng: Random) -> list[list[list[int]]]:
    """Return graphs without nodes, of one and two, paths, cycles, stars and complete ones."""
    forms = [(0, "none"), (1, "none"), (2, "none"), (2, "path"), (3, "cycle"), (4, "complete"), (4, "path")]
    forms += [(5, "star"), (4, "none"), (5, "cycle")]
    found = [graph(item, n, form, rng) for n, form in forms if n or _may_be_empty(item)]
    return [g for k, g in enumerate(found) if g not in found[:k]]


def as_text(row: Sequence[int], item: Input) -> str:
    """Return the string of the characters at these places of ``item``'s alphabet."""
    alphabet = _alphabet(item)
    return "".join(alphabet[place] for place in row)


def as_row(text: str, item: Input) -> list[int]:
    """Return the places of a text's characters in ``item``'s alphabet."""
    alphabet = _alphabet(item)
    return [alphabet.index(c) for c in text]


def _alphabet(item: Input) -> str:
    return next((_ALPHABETS[word] for word in sorted(item.words) if word in _ALPHABETS), _LETTERS)


def plain(value: Any) -> Any:
    """Return ``value`` with booleans as 0 and 1, tuples as lists and strings as lists of codes."""
    match value:
        case bool():
            return int(value)
        case str():
            return [ord(c) for c in value]
        case list() | tuple():
            return [plain(v) for v in value]
    return value
