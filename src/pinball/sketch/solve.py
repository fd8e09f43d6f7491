"""From a sketch and a goal to filled programs: search, look at what was found, learn from what fails."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.verdict import Verdict
from pinball.equal import Code
from pinball.forge.inputs import Inputs
from pinball.goal import Case, Goal, make_goal
from pinball.goal.judging import Outcome, Tests
from pinball.goal.testing import edge_rows, nothing_known
from pinball.sketch import contracted, native, pythonic
from pinball.sketch.alternatives import Choices, choices, compiling, filled, written
from pinball.sketch.calling import call_line
from pinball.sketch.constants import constants, entered, is_wide
from pinball.sketch.grammar import TIERS
from pinball.sketch.holes import Sketch, read
from pinball.sketch.lazy import lazy
from pinball.sketch.rounds import Found, Round, Suite, smallest_first

_SHORT, _LONG, _LONGEST = 8, 60, 800
_STEPS = (
    ((1, _SHORT), (2, _SHORT)),
    ((1, _LONG), (2, _LONG)),
    ((3, _SHORT),),
    ((1, _LONGEST), (2, _LONGEST)),
    ((3, _LONG),),
    ((4, _SHORT),),
    ((3, _LONGEST),),
    ((4, _LONG),),
    ((4, _LONGEST),),
)
"""The order of the search: a tier, and what a run may take for each unit of its test's size."""

_WANTED = 200  # fillings after which a round ends
_TESTS, _FRESH = 40, 150  # inputs to search with; inputs that each filling found is run on
_CONSTANT_TESTS = 6  # inputs that the solver is asked about at first
_LEARNED = 12  # times that the search begins again with what was learned
_CONFLICT_SECONDS = 1.0
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
    return Task(sketch, every, goal, tests, _fresh(goal, tests, wanted.seed + 100, budget))


def _endless_no_more(text: str, language: str) -> str:
    """Return a program that soon ends: it is only looked at to see how the function can be called.

    In C no ``while`` is entered. In Python, where parameters have no types, functions fail at once: else a
    wrong way to call them could seem to work.
    """
    if language == "c":
        return re.sub(r"\bwhile\s*\(", "while (0 && ", text)
    return re.sub(r"^(def .+:[ \t]*)$", r"\1\n    raise ValueError", text, flags=re.MULTILINE)


def _fresh(goal: Goal, tests: Tests, seed: int, budget: Budget) -> Tests:
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


# --- searching ----------------------------------------------------------------------------------------------


def fill(task: Task, budget: Budget, seed: int = 1) -> list[Filling]:
    """Return fillings that are right wherever it is known what is right, the best first.

    A filling that fails on a fresh input is no loss: the input becomes a test, and the search goes on. Where
    all that fit come to no good end somewhere, more complex ones are looked at as well, for a while.
    """
    start = time.monotonic()
    suite, found, step = suite_of(task), list[Filling](), 0
    tried = not any(map(is_wide, task.sketch.holes))
    enough = start + 0.4 * budget.left()
    for turn in range(_LEARNED):
        rows, step = _search(task, suite, budget, step, len(_STEPS) if tried else 1)
        if not rows and not tried:
            tried = True
            found = _by_constants(task, budget.part(0.4 * budget.left()), seed)
            if found:
                break
            continue
        if not rows:
            break
        fitting, learned = _judged(task, rows, budget, seed + 10 * turn)
        found += fitting
        if fitting and (min(f.traps for f in fitting) == 0 or time.monotonic() > enough):
            break
        if (not fitting and not learned) or budget.left() == 0:
            break
        if fitting:
            step += 1
        else:
            suite = _with(task, suite, learned)
    task.progress.seconds = time.monotonic() - start
    return sorted(found, key=lambda f: (f.traps, _cost(task, f.picked)))


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


def _with(task: Task, suite: Suite, learned: Sequence[int]) -> Suite:
    """Return the suite with more tests: inputs on which what was found failed."""
    more = replace(task, tests=task.fresh.part(list(learned)))
    other = suite_of(more)
    return smallest_first(
        replace(suite, inputs=(*suite.inputs, *other.inputs), digests=(*suite.digests, *other.digests))
    )


def _by_constants(task: Task, budget: Budget, seed: int) -> list[Filling]:
    """Return fillings with constants that a solver found, asked again with each input on which one failed."""
    wanted = _values(task, task.tests, range(min(_CONSTANT_TESTS, len(task.tests.rows))), budget)
    for turn in range(_LEARNED):
        numbers = constants(task.sketch, task.every, task.goal, wanted, budget)
        if numbers is None:
            return []
        task.every, picked = entered(task.sketch, task.every, numbers)
        found, learned = _judged(task, [picked], budget, seed + 10 * turn)
        if found or not learned:
            return found
        wanted = [*_values(task, task.fresh, learned[:4], budget), *wanted]
    return []


def _values(task: Task, tests: Tests, places: Sequence[int], budget: Budget) -> list[tuple[Inputs, Any]]:
    """Return inputs with the values that must come out of them, where these are known."""
    way = task.goal.ways[0]
    found = []
    for k in places:
        if tests.known[0][k]:
            case = task.goal.cases[k] if k < tests.given and k < len(task.goal.cases) else None
            value = _plain(case.output) if case else task.goal.expected(tests, k, way, budget)
            found.append((tests.rows[k], value))
    return found


def _search(
    task: Task, suite: Suite, budget: Budget, first: int, last: int = 99
) -> tuple[list[tuple[int, ...]], int]:
    """Return what the first step from ``first`` on, and before ``last``, finds, and that step."""
    progress, every = task.progress, task.every
    look = native.search if task.goal.language == "c" else pythonic.search
    for step in range(first, min(last, len(_STEPS))):
        rows = _rounds(every, step)
        if not rows:
            continue
        progress.fillings = float(math.prod(rows[-1].sizes))
        found = look(lazy(task.sketch, every, _STEPS[step][-1][0]), suite, rows, budget)
        progress.runs += found.runs
        progress.share, progress.fuel = found.share, found.fuel
        if found.ending == "refused" and not found.outside and _without_bad(task):
            return _search(task, suite, budget, step, last)
        if found.ending == "refused":
            _refused(task, found, _STEPS[step][-1][0])
            return [], step
        if found.fillings:
            return found.fillings, step
        if found.ending != "all":
            return [], step
        progress.tiers = max(progress.tiers, _STEPS[step][-1][0])
    progress.exhausted = last >= len(_STEPS)
    return [], max(first, min(last, len(_STEPS)))


def _without_bad(task: Task) -> bool:
    """Drop the alternatives that do not compile, once; tell whether there were any."""
    if task.goal.language != "c" or task.sifted:
        return False
    before, task.sifted = task.every, True
    task.every = compiling(task.sketch, task.every)
    return task.every != before


def _rounds(every: Sequence[Choices], step: int) -> list[Round]:
    """Return the rounds of a step, without those that an earlier one was already."""

    def row(tier: int, operations: int) -> tuple[tuple[int, ...], int]:
        return tuple(c.sizes[tier - 1] for c in every), operations

    done = {row(*pair) for earlier in _STEPS[:step] for pair in earlier}
    fresh = dict.fromkeys(row(*pair) for pair in _STEPS[step])
    return [
        Round(sizes, operations, _WANTED) for sizes, operations in fresh if (sizes, operations) not in done
    ]


def _refused(task: Task, found: Found, tier: int) -> None:
    """Note why the program that chooses could not be run. Raise where the person's file is the cause."""
    if found.outside:
        task.progress.refused = found.message
        return
    raise BadRequest(f"the sketch does not compile: {_place(task, found, tier)}{found.message}")


def _place(task: Task, found: Found, tier: int) -> str:
    if task.goal.language == "python":
        return ""
    text = lazy(task.sketch, task.every, tier)
    head = text.encode()[: found.place].decode(errors="replace")
    return f"line {head.count(chr(10)) + 1}: "


def _judged(
    task: Task, rows: Sequence[tuple[int, ...]], budget: Budget, seed: int
) -> tuple[list[Filling], list[int]]:
    """Run fillings on fresh inputs; return them, the best first, and inputs on which the simplest failed."""
    goal = task.goal
    ranked = sorted(rows, key=lambda picked: _cost(task, picked))
    by_text: dict[str, tuple[int, ...]] = {}
    for picked in ranked:
        by_text.setdefault(task.source(picked), picked)
    texts = list(by_text)
    if seed != 1:
        task.fresh = _fresh(goal, task.tests, seed + 100, budget)
    outcomes = goal.judge(texts, task.fresh, budget)
    found, learned = [], []
    for text, outcome in zip(texts, outcomes, strict=True):
        if not outcome.compiles or not outcome.ran:
            continue
        picked = by_text[text]
        wrong = _wrong(task, outcome)
        learned += wrong[:2]
        if not wrong:
            traps = int((~outcome.passes).sum())
            found.append(Filling(picked, text, task.texts(picked), traps))
    return found, list(dict.fromkeys(learned))[:12]


def _wrong(task: Task, outcome: Outcome) -> list[int]:
    """Return the inputs on which a program is wrong; where nothing says what is right, only examples."""
    failed = np.flatnonzero(~outcome.passes)
    if task.goal.contract is not None:
        return [int(k) for k in failed]
    return [int(k) for k in failed if task.fresh.known[0][k]]


def _cost(task: Task, picked: Sequence[int]) -> tuple[int, int, int]:
    """Say how complex a filling is: by tiers, then by length, then by place."""
    tiers = [_tier(c, p) for c, p in zip(task.every, picked, strict=True)]
    length = sum(map(len, task.texts(picked)))
    return sum(tiers), length, sum(max(0, p) for p in picked)


def _tier(options: Choices, choice: int) -> int:
    return next((t for t, size in enumerate(options.sizes, 1) if choice < size), TIERS)


# --- what to say where nothing is found ---------------------------------------------------------------------


def conflicts(task: Task, budget: Budget) -> tuple[str, ...]:
    """Return a smallest set of examples that no filling meets together, each as it was given; perhaps none.

    Tests that ended runs are left out one by one; what stays cannot be left out.
    """
    suite = suite_of(task)
    tier = TIERS
    look = native.search if task.goal.language == "c" else pythonic.search
    text = lazy(task.sketch, task.every, tier)
    sizes = tuple(c.sizes[tier - 1] for c in task.every)
    rounds = [Round(sizes, _LONGEST, 1)]
    kept = list(range(len(suite.inputs)))
    left = budget.part(_CONFLICT_SECONDS)
    first = look(text, suite, rounds, left)
    if first.ending != "all" or first.fillings:
        return ()
    kept = [k for k in kept if first.ended[k]]
    for k in list(kept):
        fewer = [other for other in kept if other != k]
        if not fewer or left.left() == 0:
            break
        again = look(text, suite.only(fewer), rounds, left)
        if again.ending == "all" and not again.fillings:
            kept = fewer
    cases = {repr(c.inputs): c for c in task.goal.cases}
    out = []
    for k in kept:
        row = task.goal.as_given(suite.inputs[k])
        shown = ", ".join(map(str, row))
        case = next((c for key, c in cases.items() if _plain(c.inputs) == list(row)), None)
        out.append(str(case) if case is not None else shown)
    return tuple(out)


def _plain(value: object) -> object:
    return [_plain(v) for v in value] if isinstance(value, tuple) else value


def checked(task: Task, filling: Filling, budget: Budget, seed: int) -> Verdict:
    """Say what is known of a filling: compiled, run on inputs that the search never saw, proved."""
    return task.goal.verdict(filling.source, budget, seed=seed)
