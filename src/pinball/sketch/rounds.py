"""What both searches are asked and what they say: suites of tests, rounds, fillings found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pinball.forge.calls import CallSpec
from pinball.forge.inputs import Inputs

ANYTHING = 0


@dataclass(frozen=True, slots=True)
class Suite:
    """Tests of one function: how it is called, its inputs by name, and the digest that each test wants.

    ``source`` stands behind the sketch's own text. ``promise`` is a contract in Python, whose ``ensures`` is
    asked about the inputs in the order ``given`` and the output. ``ANYTHING`` is the digest of a test that
    only has to come to its end.
    """

    call: CallSpec
    names: tuple[str, ...]
    inputs: tuple[Inputs, ...]
    digests: tuple[int, ...]
    source: str = ""
    promise: str = ""
    given: tuple[str, ...] = ()

    @property
    def sizes(self) -> tuple[int, ...]:
        """Return how large each test is: what a run on it may take grows with it."""
        return tuple(2 + _size_of_row(row) for row in self.inputs)

    def only(self, kept: Sequence[int]) -> Suite:
        """Return the suite with some of its tests."""
        return Suite(
            self.call,
            self.names,
            tuple(self.inputs[k] for k in kept),
            tuple(self.digests[k] for k in kept),
            self.source,
            self.promise,
            self.given,
        )


@dataclass(frozen=True, slots=True)
class Round:
    """One pass over the fillings.

    ``sizes`` are the alternatives of each hole, ``operations`` what a run may take for each unit of its
    test's size, ``wanted`` the fillings after which it ends, ``work`` the operations of all runs together.
    """

    sizes: tuple[int, ...]
    operations: int
    wanted: int
    work: int = 1 << 62


@dataclass(slots=True)
class Found:
    """What a search said.

    ``fillings`` hold a choice for each hole, -1 where it was never looked at. ``ending``: ``all`` was tried,
    ``enough`` was found, out of ``work``, ``refused`` (``message`` at byte ``place`` of the program that
    chooses), or ``time``. ``share`` is how much of the last round was covered, ``rounds`` how many were
    finished, ``fuel`` how many runs did not end, ``ended`` how many runs each test ended.
    """

    fillings: list[tuple[int, ...]] = field(default_factory=list)
    ending: str = "time"
    message: str = ""
    place: int = 0
    outside: bool = False
    runs: int = 0
    share: float = 0.0
    rounds: int = 0
    fuel: int = 0
    ended: list[int] = field(default_factory=list)


def _size_of_row(row: Inputs) -> int:
    """Return how many elements there are; numbers count by their value only where they stand alone."""
    long = [v for v in row if isinstance(v, str | list | tuple)]
    return sum(map(_size, long)) + len(row) if long else sum(map(_size, row))


def _size(value: object) -> int:
    match value:
        case bool() | None:
            return 1
        case int():
            return min(abs(value), 40)
        case str():
            return len(value)
        case list() | tuple():
            return sum(1 if isinstance(v, int) else _size(v) for v in value)
    return 1


def smallest_first(suite: Suite) -> Suite:
    """Return the suite with small tests first: they look at few holes, and so exclude many at once."""
    sizes = suite.sizes
    return suite.only(sorted(range(len(sizes)), key=lambda k: sizes[k]))
