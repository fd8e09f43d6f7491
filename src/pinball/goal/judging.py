"""Many candidates on many inputs: run in the checked engine, compared here with what must come out."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.equal.running import OPERATIONS, Runner
from pinball.equal.ways import Way
from pinball.forge import engine, pythons
from pinball.forge.engine import Batch, Limits, Status, Task
from pinball.forge.inputs import Inputs
from pinball.goal import contracts

if TYPE_CHECKING:
    from pinball.goal import Goal

_PART = 256  # candidates that one process of the engine gets


@dataclass(frozen=True, slots=True)
class Tests:
    """Inputs with what must come out. ``T`` inputs, ``W`` ways to look (those of the goal).

    ``rows`` are abstract inputs, those of the person's examples first (``given`` of them). ``digests`` (W, T)
    are hashes of what must be seen, where ``known`` (W, T). ``contract``: ``ensures`` must hold, too.
    ``operations`` is what one call may take. Tests in blocks of ``block`` (0: all) are run until one of
    them does not come to its end; the others of the block then count as failed.
    """

    rows: tuple[Inputs, ...]
    given: int
    digests: NDArray[np.uint64]
    known: NDArray[np.bool_]
    contract: bool = False
    operations: int = 0
    block: int = 1

    def part(self, places: Sequence[int]) -> Tests:
        """Return some of the tests, in the order of ``places``."""
        index = list(places)
        return Tests(
            tuple(self.rows[k] for k in index),
            sum(k < self.given for k in index),
            self.digests[:, index],
            self.known[:, index],
            self.contract,
            self.operations,
            self.block,
        )

    def plus(self, other: Tests) -> Tests:
        """Return these tests and others of the same goal behind them."""
        return replace(
            self,
            rows=(*self.rows, *other.rows),
            digests=np.concatenate([self.digests, other.digests], axis=1),
            known=np.concatenate([self.known, other.known], axis=1),
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one candidate. ``passes`` and ``status`` have the shape (T,).

    ``status`` is how the call ended (the first way in which it did not end well). ``ran`` is false where time
    was up before, or where the engine does not know the language's construct; then nothing is known.
    """

    compiles: bool
    message: str
    passes: NDArray[np.bool_]
    status: NDArray[np.uint8]
    ran: bool = True

    @property
    def passed(self) -> int:
        """Return how many tests passed."""
        return int(self.passes.sum())

    @property
    def total(self) -> int:
        """Return how many tests there are."""
        return len(self.passes)

    @property
    def held(self) -> bool:
        """Tell whether all tests passed, and there were some."""
        return self.ran and self.total > 0 and bool(self.passes.all())

    @property
    def first(self) -> int | None:
        """Return the first test that failed, if one did."""
        return None if self.passes.all() else int(np.argmin(self.passes))


@dataclass(frozen=True, slots=True)
class Failure:
    """A test that failed: what was wanted and what came out, as values or in words."""

    inputs: Inputs
    expected: Any
    got: Any


def judge(
    goal: Goal, sources: Sequence[str], tests: Tests, budget: Budget, *, quick: bool = False
) -> list[Outcome]:
    """Run all candidates on all tests and return what became of each, in order.

    Candidates are texts of whole files. With ``quick`` each is judged by the goal's first way only. What the
    budget left no time for is not ``ran``.
    """
    size = len(tests.rows)
    passes = np.ones((len(sources), size), dtype=np.bool_)
    status = np.zeros((len(sources), size), dtype=np.uint8)
    compiles = np.ones(len(sources), dtype=np.bool_)
    ran = np.ones(len(sources), dtype=np.bool_)
    messages = [""] * len(sources)
    outputs: dict[int, list[Any]] = {}
    for number, way in enumerate(goal.ways[:1] if quick else goal.ways):
        wanted = tests.contract and number == 0
        alive = [k for k in range(len(sources)) if compiles[k] and ran[k]]
        batches = run(goal.language, [sources[k] for k in alive], goal, way, tests, budget, outputs=wanted)
        for k, batch in zip(alive, batches, strict=True):
            if batch is None or not len(batch.compiles) or batch.ended:
                ran[k], passes[k] = False, False
            elif not batch.compiles[0]:
                compiles[k], passes[k], messages[k] = False, False, batch.messages[0]
                status[k] = Status.NOT_RUN
            else:
                good = batch.status[0] == Status.OK
                right = good & (batch.digests[0] == tests.digests[number])
                passes[k] &= np.where(tests.known[number], right, good if number == 0 else True)
                status[k] = np.where(status[k] == Status.OK, batch.status[0], status[k])
                if wanted:
                    outputs[k] = _outputs(goal, sources[k], way, tests, batch, budget)
    if tests.contract:
        try:
            _contracted(goal, tests, passes, outputs, budget)
        except contracts.TimeUp:
            ran[list(outputs)] = False
            passes[list(outputs)] = False
    return [
        Outcome(bool(compiles[k]), messages[k], passes[k], status[k], bool(ran[k]))
        for k in range(len(sources))
    ]


def run(
    language: str,
    sources: Sequence[str],
    goal: Goal,
    way: Way,
    tests: Tests,
    budget: Budget,
    outputs: bool = False,
) -> list[Batch | None]:
    """Run programs on the tests' inputs, seen in one way; nothing where time was up."""
    fuel = tests.operations or OPERATIONS[language]
    limits = Limits(operations=fuel, first_tests=len(tests.rows), block=tests.block)
    tasks = [
        Task(
            text + way.source, (), way.call, goal.names, tests.rows, _NOTHING, limits=limits, outputs=outputs
        )
        for text in sources
    ]
    found: list[Batch | None] = []
    for start in range(0, len(tasks), _PART):
        part = tasks[start : start + _PART]
        if budget.left() <= 0:
            found += [None] * len(part)
        elif language == "c":
            found += engine.run(part, budget)
        else:
            found += pythons.run_each([t.source for t in part], part[0], budget)
    return found


_NOTHING: dict[str, tuple[Inputs, ...]] = {}


def _outputs(goal: Goal, source: str, way: Way, tests: Tests, batch: Batch, budget: Budget) -> list[Any]:
    """Return what a candidate gave on each test, ``None`` where it gave nothing."""
    if goal.language == "c":
        row = [*batch.outputs, *[None] * len(tests.rows)][: len(tests.rows)]
        return [_as_text(v) if "string" in goal.output else v for v in row]
    return values(goal, source, way, tests.rows, budget, tests.operations)


def values(
    goal: Goal, source: str, way: Way, rows: tuple[Inputs, ...], budget: Budget, operations: int = 0
) -> list[Any]:
    """Return what a program of the goal's language gives on inputs, seen in one way."""
    limits = Limits(operations=operations or OPERATIONS[goal.language], first_tests=len(rows), block=1)
    task = Task(source + way.source, (), way.call, goal.names, rows, _NOTHING, limits=limits, outputs=True)
    if goal.language == "python":
        return [read_exact(v) if way.result.kind == "exact" else v for v in pythons.outputs(task, budget)]
    batch = engine.run([task], budget)[0]
    row = [*batch.outputs, *[None] * len(rows)][: len(rows)] if len(batch.compiles) else [None] * len(rows)
    return [_as_text(v) if "string" in goal.output and way is goal.ways[0] else v for v in row]


def _as_text(value: Any) -> Any:
    """Return codes as a text."""
    if isinstance(value, list) and all(isinstance(v, int) and 0 <= v < 256 for v in value):
        return "".join(map(chr, value))
    return value


def read_exact(codes: Any) -> Any:
    """Return the value that codes of a text in Python's writing stand for; nothing where they are none."""
    if not isinstance(codes, list):
        return None
    try:
        return ast.literal_eval("".join(map(chr, codes)))
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        return None


def _contracted(
    goal: Goal, tests: Tests, passes: NDArray[np.bool_], outputs: dict[int, list[Any]], budget: Budget
) -> None:
    """Fail the tests on which ``ensures`` does not hold; equal pairs of input and output are run once."""
    contract = goal.contract
    if contract is None or not contract.ensures:
        return
    pairs: dict[str, tuple[Inputs, list[tuple[int, int]]]] = {}
    for k, row in outputs.items():
        for t in np.flatnonzero(passes[k]).tolist():
            value = row[t]
            if value is None and contract.language == "c":
                if goal.output & {"list", "tree"}:
                    value = []
                else:
                    passes[k, t] = False
                    continue
            whole = contracts.with_output(goal.as_given(tests.rows[t]), value)
            pairs.setdefault(repr(whole), (whole, []))[1].append((k, t))
    rows = [row for row, _ in pairs.values()]
    fitting = [_fits(contract, row) for row in rows]
    truth = iter(
        contracts.holds(
            contract,
            "ensures",
            goal.given_names,
            [r for r, f in zip(rows, fitting, strict=True) if f],
            budget,
        ).tolist()
    )
    for fit, (_, places) in zip(fitting, pairs.values(), strict=True):
        if not (fit and next(truth)):
            for k, t in places:
                passes[k, t] = False


def _fits(contract: contracts.Contract, row: Inputs) -> bool:
    """Tell whether the output is of a kind that ``ensures`` takes: a program may give anything."""
    value, group = row[-1], contract.groups[-1]
    match group:
        case "int":
            return isinstance(value, int)
        case "array" | "list":
            return isinstance(value, list) and all(isinstance(v, int) for v in value)
        case "tree":
            return isinstance(value, list) and all(v is None or isinstance(v, int) for v in value)
        case "string":
            return isinstance(value, str)
    return _plain(value)


def _plain(value: Any) -> bool:
    """Tell whether a value can be handed to Python: numbers, texts, nothing, arrays of these."""
    if isinstance(value, list | tuple):
        return all(map(_plain, value)) and len({isinstance(v, list) for v in value}) <= 1
    return value is None or isinstance(value, int | float | str)


def failure(goal: Goal, source: str, tests: Tests, outcome: Outcome, budget: Budget) -> Failure | None:
    """Return the first test that a candidate failed, with what was wanted and what came out."""
    place = outcome.first
    if place is None:
        return None
    row = (tests.rows[place],)
    got: Any = None
    way = goal.ways[0]
    if not outcome.compiles:
        got = f"does not compile: {outcome.message}"
    elif outcome.status[place] not in (Status.OK, Status.NOT_RUN):
        got = Runner(goal.side, 1).says(int(outcome.status[place]))
    else:
        one = judge(goal, [source], tests.part([place]), budget, quick=True)[0]
        if one.held and len(goal.ways) > 1:
            way = next(
                (w for n, w in enumerate(goal.ways) if n and _differs(goal, source, tests, place, n, budget)),
                way,
            )
        got = values(goal, source, way, row, budget, tests.operations)[0]
    return Failure(goal.as_given(tests.rows[place]), goal.expected(tests, place, way, budget), got)


def _differs(goal: Goal, source: str, tests: Tests, place: int, number: int, budget: Budget) -> bool:
    """Tell whether a program differs on one test in one way."""
    one = tests.part([place])
    if not one.known[number, 0]:
        return False
    batch = run(goal.language, [source], goal, goal.ways[number], one, budget)[0]
    return batch is None or batch.digests[0, 0] != one.digests[number, 0]
