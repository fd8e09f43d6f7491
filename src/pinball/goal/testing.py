"""The inputs that candidates are tried on, and what must come out of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.equal import inputs
from pinball.equal.running import Runner, run_both
from pinball.equal.small import small
from pinball.equal.ways import Way
from pinball.forge.engine import Status
from pinball.forge.inputs import Inputs
from pinball.forge.values import digest
from pinball.goal import cases, contracts, trees
from pinball.goal.cases import Case, Datum
from pinball.goal.judging import Tests, read_exact

if TYPE_CHECKING:
    from pinball.goal import Goal

_MORE = 3  # inputs made for each that is wanted, since some are no use
_SMALL = 60
_LEAST_FUEL, _FUEL = 3_000, 40
_WIDEST = 1000


def make_tests(goal: Goal, count: int, seed: int, budget: Budget) -> Tests:
    """Return up to ``count`` tests, the person's examples first; see ``Goal.tests``."""
    given = rows_of(goal, goal.cases)
    made = list(_generated(goal, count, seed, budget)) if goal.reference or goal.contract else []
    rows = list({repr(row): row for row in (*given, *made)}.values())
    rows = [*rows[: len(given)], *_required(goal, rows[len(given) :], budget)]
    ways, total = len(goal.ways), len(rows)
    digests = np.zeros((ways, total), dtype=np.uint64)
    known = np.zeros((ways, total), dtype=np.bool_)
    if goal.reference is not None:
        keep = _by_reference(goal, rows, digests, known, budget)
        keep[: len(given)] = True
        places = np.flatnonzero(keep)[: max(count, len(given))]
        rows = [rows[k] for k in places.tolist()]
        digests, known = digests[:, places], known[:, places]
    for place, case in enumerate(goal.cases[: len(given)]):
        for number, way in enumerate(goal.ways[:1]):
            digests[number, place], known[number, place] = digest_of(goal, case.output, way), True
    rows = rows[: max(count, len(given))]
    end = len(rows)
    promised = goal.contract is not None and goal.contract.ensures
    return Tests(tuple(rows), len(given), digests[:, :end], known[:, :end], promised)


def rows_of(goal: Goal, known: Sequence[Case]) -> list[Inputs]:
    """Return the inputs of cases as the function takes them, in its order."""
    return [_row(goal, [case.inputs[k] for k in goal.order]) for case in known]


def _row(goal: Goal, values: Sequence[Datum]) -> Inputs:
    row = list(cases.row_of(values))
    for place, item in enumerate(goal.inputs):
        if item.kind == "tree":
            row[place] = trees.trimmed(row[place])
            if item.name in goal.assumed and not trees.is_search_tree(row[place]) and None not in row[place]:
                row[place] = trees.inserted([v for v in row[place] if v is not None])
    return tuple(row)


def digest_of(goal: Goal, output: Datum, way: Way) -> int:
    """Return the hash of an example's output as it is seen in one way."""
    value = cases.plain(output)
    match way.result.kind:
        case "exact":
            return digest(exact(value))
        case "list" | "tree" if value is None:
            return digest([])
        case "tree" if isinstance(value, list):
            levels = trees.trimmed(value)
            if goal.assumed and None not in levels and not trees.is_search_tree(levels):
                levels = trees.inserted([v for v in levels if v is not None])
            return digest(levels)
        case "stdout" | "emitted" if not isinstance(value, list):
            return digest([value])
        case "printed" if isinstance(value, str):
            return digest(value if value.endswith("\n") else value + "\n")
    return digest(int(value) if isinstance(value, bool) else value)


def exact(value: Any) -> str:
    """Write a value as the guest writes it: as Python does, booleans as numbers."""
    if isinstance(value, bool):
        return repr(int(value))
    return f"[{', '.join(map(exact, value))}]" if isinstance(value, list) else repr(value)


def nothing_known(goal: Goal, rows: Sequence[Inputs]) -> Tests:
    """Return tests that only say how a program ends."""
    shape = (len(goal.ways), len(rows))
    return Tests(tuple(rows), 0, np.zeros(shape, dtype=np.uint64), np.zeros(shape, dtype=np.bool_))


# --- inputs -------------------------------------------------------------------------------------------------


def edge_rows(goal: Goal, count: int, seed: int) -> list[Inputs]:
    """Return edge cases and small random inputs."""
    rows = inputs.edges(goal.inputs, count, seed)
    return [_assumed(goal, row) for row in inputs.fitting(rows, _narrow(goal))][:count]


def _narrow(goal: Goal) -> tuple[tuple[int, int], ...]:
    return goal.ranges


def _generated(goal: Goal, count: int, seed: int, budget: Budget) -> Iterator[Inputs]:
    """Yield inputs in the order in which they are likely to show a fault, each as it is assumed."""
    rng = Random(seed)
    texts = [goal.side.slice] + ([goal.reference.side.slice] if goal.reference else [])
    own = inputs.letters(*texts)
    numbers = inputs.constants(*texts)
    wanted = _MORE * count
    rows = list(edge_rows(goal, max(24, count // 2), seed))
    rows += small(goal.inputs, 0, min(_SMALL, count // 3), own).tests[:_SMALL]
    mined = inputs.mined(goal.inputs, [n for n in numbers if n <= _WIDEST], 40, rng)
    rows += rng.sample(mined, min(len(mined), count // 4))
    rows += inputs.random(goal.inputs, wanted, rng, own)
    for row in inputs.fitting(rows, goal.ranges):
        yield _assumed(goal, row)


def _assumed(goal: Goal, row: Inputs) -> Inputs:
    """Return a row with the arrays sorted and the trees ordered that are assumed to be."""
    if not goal.assumed:
        return row
    found = list(row)
    for place, item in enumerate(goal.inputs):
        if item.name in goal.assumed:
            values = [v for v in row[place] if v is not None]
            found[place] = trees.inserted(values) if item.kind == "tree" else sorted(values)
    return tuple(found)


def _required(goal: Goal, rows: list[Inputs], budget: Budget) -> list[Inputs]:
    """Return the rows that satisfy ``requires``; refuse a condition that none does."""
    contract = goal.contract
    if contract is None or not contract.requires or not rows:
        return rows
    taken = [goal.as_given(row) for row in rows]
    try:
        truth = contracts.holds(contract, "requires", goal.given_names, taken, budget)
    except contracts.TimeUp:
        return []
    if not truth.any():
        raise BadRequest(
            f"{contract.name}: requires holds for none of {len(rows)} generated inputs,"
            f" such as {cases.shown_row(taken[0])}: nothing could be tested"
        )
    return [row for row, good in zip(rows, truth.tolist(), strict=True) if good]


# --- what must come out -------------------------------------------------------------------------------------


def _by_reference(goal: Goal, rows: list[Inputs], digests: Any, known: Any, budget: Budget) -> Any:
    """Run the reference; note what is seen and where, and return on which rows it came to its end."""
    reference = goal.reference
    assert reference is not None
    runner = Runner(reference.side, 1)
    ran, _ = run_both(runner, runner, (reference.ways, ()), goal.names, rows, budget)
    good = ran.status == Status.OK
    digests[:, :] = np.where(good, ran.digests, 0)
    known[:, :] = good
    return good[0]


def expected(goal: Goal, tests: Tests, place: int, way: Way, budget: Budget) -> Any:
    """Return what must come out of one test, as a value or in words."""
    if place < tests.given:
        for case, row in zip(goal.cases, rows_of(goal, goal.cases), strict=True):
            if row == tests.rows[place]:
                return cases.plain(case.output)
    if goal.reference is not None:
        number = goal.ways.index(way)
        other = goal.reference.ways[number]
        runner = Runner(goal.reference.side, 1)
        value = runner.values(other, goal.names, (tests.rows[place],), budget)[0]
        if other.result.kind == "exact":
            return read_exact(value)
        if other.call.function == "pinball_text" and isinstance(value, list):
            return "".join(map(chr, value))
        return value
    return "what ensures holds of"
