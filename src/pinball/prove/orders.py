"""One input for each way in which the numbers of a shape can lie to one another.

A program that only moves and compares its numbers does the same on all inputs of one such way: it is enough
to run it once for each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from pinball.core.errors import Unsupported
from pinball.prove.shapes import Shape, apart, orders, ranges
from pinball.prove.slots import Flow
from pinball.prove.subject import Domain

Below = Sequence[tuple[int, int, bool]]


class TooMany(Exception):
    """There are more ways than are worth running."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What must be told apart: with ``full`` how all numbers lie to one another.

    Else how each number of a sequence lies to the single numbers and to the ``pivots``, where ``cells`` says
    that it is compared with any of them.
    """

    full: bool
    cells: bool
    pivots: tuple[int, ...]


def plan(domain: Domain, flows: Sequence[Flow], full: bool = False) -> Plan:
    """Return what must be told apart for programs with these flows."""
    single = {item.name for item in domain.inputs if item.kind == "int"}
    pivots: set[int] = set()
    cells = False
    for flow in flows:
        pivots |= flow.pivots
        # A constant that merely stands beside the numbers is told from them by being none of them.
        cells |= flow.tested or (bool(flow.pairs) and bool(flow.pivots))
        for first, second in flow.pairs:
            rows = [name for k in (first, second) for name in (flow.groups[k] - single)][:1]
            both = all(flow.groups[k] - single for k in (first, second))
            full |= both
            cells |= bool(rows)
    return Plan(full, cells, tuple(sorted(pivots)))


def representatives(plan: Plan, domain: Domain, shape: Shape, most: int) -> list[list[int]]:
    """Return numbers for a shape, one row for each way in which they can lie.

    Raise ``TooMany`` beyond ``most`` rows, ``Unsupported`` where the numbers' ranges get in the way.
    """
    limits = set(ranges(domain, shape))
    if len(limits) > 1:
        raise Unsupported("inputs of several ranges")
    low, high = limits.pop() if limits else (0, 0)
    below, differing = orders(domain, shape), apart(domain, shape)
    count = sum(shape.leaves)
    rows: list[list[int]] = []
    if plan.full:
        found = _orderings(list(range(count)), below, differing, plan.pivots, most)
        for blocks in found:
            row = _laid(blocks, count, plan.pivots, low, high)
            if row is not None:
                rows.append(row)
        return _some(rows)
    for layout in _starred(plan, domain, shape, below, most):
        row = _laid(layout, count, plan.pivots, low, high)
        if row is not None:
            rows.append(row)
        elif not plan.cells or _fits(layout, plan.pivots, low, high):
            raise Unsupported("constants with little room between them")
    return _some(rows)


def _some(rows: list[list[int]]) -> list[list[int]]:
    if not rows:
        raise Unsupported("inputs of which there are none")
    return rows


Blocks = list[tuple[int | None, list[int]]]
"""Groups of equal numbers in rising order: the constant that a group is, if it is one, and its members."""


def _orderings(
    leaves: Sequence[int],
    below: Below,
    differing: Sequence[tuple[int, int]],
    pivots: Sequence[int],
    most: int,
) -> Iterator[Blocks]:
    """Yield all weak orderings of some numbers and the pivots that keep to what is assumed."""
    made = 0
    strict = {(i, j) for i, j, s in below if s} | set(differing)
    known = {(i, j) for i, j, _ in below}

    def grow(place: int, blocks: Blocks) -> Iterator[Blocks]:
        nonlocal made
        if place == len(leaves):
            made += 1
            if made > most:
                raise TooMany
            yield blocks
            return
        leaf = leaves[place]
        for spot in range(2 * len(blocks) + 1):
            at = spot // 2
            if spot % 2:  # beside the others of a group
                changed = [*blocks[:at], (blocks[at][0], [*blocks[at][1], leaf]), *blocks[at + 1 :]]
            else:
                changed = [*blocks[:at], (None, [leaf]), *blocks[at:]]
            if _kept(changed, at, leaf, known, strict):
                yield from grow(place + 1, changed)

    yield from grow(0, [(pivot, []) for pivot in pivots])


def _kept(
    blocks: Blocks, at: int, leaf: int, known: set[tuple[int, int]], strict: set[tuple[int, int]]
) -> bool:
    """Tell whether a number that was put in group ``at`` keeps to what is assumed."""
    if not known and not strict:
        return True
    for other in blocks[at][1]:
        if other != leaf and ((leaf, other) in strict or (other, leaf) in strict):
            return False
    if any((other, leaf) in known for _, members in blocks[at + 1 :] for other in members):
        return False
    return not any((leaf, other) in known for _, members in blocks[:at] for other in members)


def _starred(plan: Plan, domain: Domain, shape: Shape, below: Below, most: int) -> Iterator[Blocks]:
    """Yield orders of the single numbers and pivots, with each other number at or between them.

    Numbers between the same two of them are made different.
    """
    single: list[int] = []
    start = 0
    for item, count in zip(domain.inputs, shape.leaves, strict=True):
        if item.kind == "int":
            single.append(start)
        start += count
    others = [k for k in range(start) if k not in single]
    made = 0
    for blocks in _orderings(single, (), (), plan.pivots, most):
        spots = 2 * len(blocks) + 1 if plan.cells else 1
        last = range(2 * len(blocks), 2 * len(blocks) + 1)  # behind them all
        for chosen in _chosen(others, spots if plan.cells else 0, last, below):
            made += 1
            if made > most:
                raise TooMany
            yield _joined(blocks, others, chosen)


def _chosen(others: Sequence[int], spots: int, last: range, below: Below) -> Iterator[tuple[int, ...]]:
    if not below:
        yield from product(range(spots) if spots else last, repeat=len(others))
        return
    place = {leaf: k for k, leaf in enumerate(others)}
    bounds = [(place[i], place[j], strict) for i, j, strict in below if i in place and j in place]

    def grow(row: dict[int, int], waiting: list[int]) -> Iterator[tuple[int, ...]]:
        if not waiting:
            yield tuple(row[k] for k in range(len(others)))
            return
        leaf = waiting[0]
        for spot in range(spots) if spots else last:
            fine = True
            for i, j, strict in bounds:
                if leaf == j and i in row:
                    fine &= row[i] < spot or (row[i] == spot and not (strict and spot % 2))
                if leaf == i and j in row:
                    fine &= spot < row[j] or (spot == row[j] and not (strict and spot % 2))
            if fine:
                yield from grow({**row, leaf: spot}, waiting[1:])

    yield from grow({}, _rising(len(others), bounds))


def _rising(count: int, bounds: Below) -> list[int]:
    """Return places so that what is below another comes before it."""
    found: list[int] = []
    while len(found) < count:
        free = [k for k in range(count) if k not in found and all(i in found for i, j, _ in bounds if j == k)]
        found += free
    return found


def _joined(blocks: Blocks, others: Sequence[int], chosen: Sequence[int]) -> Blocks:
    """Return the groups with each number at its spot: odd ones are groups, even ones lie between them."""
    made: Blocks = []
    for spot in range(2 * len(blocks) + 1):
        here = [leaf for leaf, at in zip(others, chosen, strict=True) if at == spot]
        if spot % 2:
            constant, members = blocks[spot // 2]
            made.append((constant, [*members, *here]))
        else:
            made += [(None, [leaf]) for leaf in here]
    return made


def _laid(blocks: Blocks, count: int, pivots: Sequence[int], low: int, high: int) -> list[int] | None:
    """Return numbers in [low, high] that lie as the groups say, ``None`` where there are none."""
    values: list[int] = [0] * len(blocks)
    fixed = [k for k, (constant, _) in enumerate(blocks) if constant is not None]
    ends = [-1, *fixed, len(blocks)]
    for left, right in pairwise(ends):
        size = right - left - 1
        if size == 0:
            continue
        bottom = low if left < 0 else int(blocks[left][0] or 0) + 1
        top = high if right == len(blocks) else int(blocks[right][0] or 0) - 1
        bottom, top = max(bottom, low), min(top, high)
        if top - bottom + 1 < size:
            return None
        start = bottom if left >= 0 else top - size + 1
        if left < 0 and right == len(blocks):
            start = min(max(1, bottom), top - size + 1)
        values[left + 1 : right] = range(start, start + size)
    row = [0] * count
    for k, (constant, members) in enumerate(blocks):
        value = values[k] if constant is None else constant
        if members and not low <= value <= high:
            return None
        for leaf in members:
            row[leaf] = value
    return row


def _fits(blocks: Blocks, pivots: Sequence[int], low: int, high: int) -> bool:
    """Tell whether there is room if numbers between the same two constants may be equal."""
    merged: Blocks = []
    for constant, members in blocks:
        if constant is None and merged and merged[-1][0] is None:
            merged[-1] = (None, [*merged[-1][1], *members])
        else:
            merged.append((constant, members))
    count = 1 + max((leaf for _, members in blocks for leaf in members), default=0)
    return _laid(merged, count, pivots, low, high) is not None
