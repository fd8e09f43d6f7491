"""Two functions in one meeting: run on inputs, put side by side.

Across C and Python a hash is not enough: it counts modulo 2**64, and a number of Python may be none of C.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.equal.running import Compared, Ran, Runner, Seen, put_together, run_both
from pinball.equal.ways import WIDE, Meeting, Way, range_of
from pinball.forge.inputs import Inputs
from pinball.measure.signature import signature


class Hunt:
    """Two functions in one meeting."""

    def __init__(self, a: Runner, b: Runner, meeting: Meeting, budget: Budget) -> None:
        self.a, self.b, self.meeting, self.budget = a, b, meeting, budget

    def run(self, tests: Sequence[Inputs]) -> tuple[Ran, Ran]:
        """Run both on all tests."""
        return run_both(
            self.a, self.b, (self.meeting.a, self.meeting.b), self.meeting.names, tests, self.budget
        )

    def compared(self, tests: Sequence[Inputs]) -> Compared:
        """Run both and say for each test what it tells."""
        found = put_together(self.a, self.b, *self.run(tests))
        for test, way in misfits(self, tests, found).items():
            found.seen[test], found.way[test] = Seen.DIFFER, way
        return found

    def kind(self, tests: Sequence[Inputs]) -> list[tuple[int, int]]:
        """Return what each test tells, and in which way."""
        found = self.compared(tests)
        return list(zip(found.seen.tolist(), found.way.tolist(), strict=True))


def misfits(hunt: Hunt, tests: Sequence[Inputs], found: Compared) -> dict[int, int]:
    """Return the inputs on which Python gives a number that the type in C cannot hold, and in which way."""
    sides = ((hunt.a, hunt.meeting.a), (hunt.b, hunt.meeting.b))
    python = [s for s in sides if s[0].side.language == "python"]
    c = [s for s in sides if s[0].side.language == "c"]
    agreed = np.flatnonzero(found.seen == Seen.AGREE).tolist()
    if not python or not c or not agreed:
        return {}
    runner, ways = python[0]
    rows = tuple(tests[k] for k in agreed)
    wrong: dict[int, int] = {}
    for number, (way, other) in enumerate(zip(ways, c[0][1], strict=True)):
        if number == 0:
            continue
        low, high = held(c[0][0], other)
        given = runner.values(way, hunt.meeting.names, rows, hunt.budget)
        for test, value in zip(agreed, given, strict=True):
            if any(not low <= n <= high for n in _whole(value)):
                wrong.setdefault(test, number)
    return wrong


def held(runner: Runner, way: Way) -> tuple[int, int]:
    """Return the numbers that what is looked at in C can hold, as far as its type is known."""
    known = signature(runner.side.slice, runner.side.name)
    if known is None or way.result.kind != "return" or way.source:
        return WIDE
    low, high = range_of(known.result.base)
    return (low, 2 * high + 1) if (low, high) == (0, WIDE[1]) else WIDE


def _whole(value: Any) -> Iterator[int]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, int):
            yield item
