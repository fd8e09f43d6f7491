"""A sketch made ready: its holes, their alternatives, the goal, and the tests to search with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from pinball.core.budget import Budget
from pinball.equal import Code
from pinball.goal import Case, Goal, make_goal
from pinball.goal.judging import Tests
from pinball.goal.testing import edge_rows, nothing_known
from pinball.sketch import contracted
from pinball.sketch.alternatives import Choices, choices, filled, written
from pinball.sketch.calling import call_line
from pinball.sketch.holes import Sketch, read
from pinball.sketch.rounds import Suite, smallest_first

_TESTS, _FRESH = 40, 150  # inputs to search with; inputs that each filling found is run on
_FUEL = {"c": 20_000, "python": 3_000}  # operations of a call where nothing says how many it needs


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the filled program is to do; see ``goal.make_goal``."""

    examples: tuple[Case, ...] = ()
    reference: Code | None = None
    contract: Code | None = None
    function: str = ""
    call: str = ""
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Filling:
    """One way to fill the holes that is right on every input of which it is known what is right.

    ``texts`` says what each hole got, ``traps`` on how many other inputs it came to no good end.
    """

    picked: tuple[int, ...]
    source: str
    texts: tuple[str, ...]
    traps: int = 0


@dataclass(slots=True)
class Progress:
    """How far a search came: runs, fillings in all, how many tiers are behind it."""

    runs: int = 0
    fillings: float = 0.0
    share: float = 0.0
    tiers: int = 0
    seconds: float = 0.0
    exhausted: bool = False
    fuel: int = 0
    refused: str = ""
    conflict: tuple[str, ...] = ()


@dataclass(slots=True)
class Task:
    """A sketch with its alternatives and its goal, and what was learned so far."""

    sketch: Sketch
    every: tuple[Choices, ...]
    goal: Goal
    tests: Tests
    fresh: Tests
    progress: Progress = field(default_factory=Progress)
    sifted: bool = False

    def source(self, picked: Sequence[int]) -> str:
        """Return the file with its holes filled."""
        return filled(self.sketch, self.every, picked)

    def texts(self, picked: Sequence[int]) -> tuple[str, ...]:
        """Return what each hole is filled with."""
        return tuple(written(self.sketch, self.every, picked, h.number) for h in self.sketch.holes)


def prepare(code: Code, wanted: Wanted, budget: Budget) -> Task:
    """Read a sketch and what is wanted of it.

    Raise ``BadRequest`` for bad holes or a goal that does not fit, ``Unsupported`` where the reader stops.
    """
    sketch = read(code.text, code.language)
    every = choices(sketch, _constants(wanted.examples))
    dummy = replace(code, text=_endless_no_more(filled(sketch, every, [0] * len(every)), code.language))
    goal = make_goal(
        dummy,
        entry=wanted.function,
        examples=wanted.examples,
        reference=wanted.reference,
        contract=wanted.contract,
        call=wanted.call or call_line(dummy, wanted.reference, wanted.examples, wanted.function, budget),
        seed=wanted.seed,
        budget=budget,
    )
    tests = goal.tests(_TESTS, wanted.seed, budget)
    return Task(sketch, every, goal, tests, fresh_tests(goal, tests, wanted.seed + 100, budget))


def _endless_no_more(text: str, language: str) -> str:
    """Return a program that soon ends: it is only looked at to see how the function can be called.

    In C no ``while`` is entered. In Python, where parameters have no types, functions fail at once: else a
    wrong way to call them could seem to work.
    """
    if language == "c":
        return re.sub(r"\bwhile\s*\(", "while (0 && ", text)
    return re.sub(r"^(def .+:[ \t]*)$", r"\1\n    raise ValueError", text, flags=re.MULTILINE)


def fresh_tests(goal: Goal, tests: Tests, seed: int, budget: Budget) -> Tests:
    """Return more inputs; with examples alone it is only seen how programs end there and if they differ."""
    if goal.reference is not None or goal.contract is not None:
        return goal.tests(_FRESH, seed, budget)
    rows = [*tests.rows, *edge_rows(goal, _FRESH // 2, seed)]
    unique = tuple({repr(row): row for row in rows}.values())
    more = nothing_known(goal, unique)
    more.digests[:, : tests.given], more.known[:, : tests.given] = tests.digests, tests.known
    return replace(more, given=tests.given, operations=_FUEL[goal.language])


def _constants(cases: Sequence[Case]) -> list[int]:
    """Return the numbers of the examples, small ones first, and differences of two."""
    found: dict[int, None] = {}

    def add(value: object) -> None:
        match value:
            case bool() | None:
                return
            case int():
                found[value] = None
            case tuple():
                for item in value:
                    add(item)

    for case in cases:
        add((*case.inputs, case.output))
    numbers = sorted(found, key=abs)[:60]
    pairs = {a - b for a in numbers for b in numbers if abs(a - b) < 1 << 31}
    return [*numbers, *sorted(pairs - set(numbers), key=abs)[:300]]


def suite_of(task: Task) -> Suite:
    """Return the tests whose outcome is known, small ones first; with a contract, all of them."""
    goal, tests = task.goal, task.tests
    if goal.contract is not None and goal.contract.ensures:
        return smallest_first(contracted.suite(goal, tests))
    known = np.flatnonzero(tests.known[0]).tolist()
    way = goal.ways[0]
    digests = tuple(int(tests.digests[0][k]) for k in known)
    return smallest_first(
        Suite(way.call, goal.names, tuple(tests.rows[k] for k in known), digests, way.source)
    )


def with_more(task: Task, suite: Suite, learned: Sequence[int]) -> Suite:
    """Return the suite with more tests: inputs on which what was found failed."""
    more = replace(task, tests=task.fresh.part(list(learned)))
    other = suite_of(more)
    return smallest_first(
        replace(suite, inputs=(*suite.inputs, *other.inputs), digests=(*suite.digests, *other.digests))
    )


def plain(value: object) -> object:
    """Return a value of an example with lists for tuples."""
    return [plain(v) for v in value] if isinstance(value, tuple) else value
