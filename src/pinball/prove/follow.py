"""Follow all paths of two runs over inputs of one shape, and compare what they come to.

Either both are functions, or one is a function and the other the conditions it is to meet. Numbers are
symbolic; what a path shows is settled for all inputs that take it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.lists import is_number
from pinball.core.semantics import Fault
from pinball.prove.running import Ended, run
from pinball.prove.shapes import Shape, apart, orders, ranges
from pinball.prove.subject import OUTPUT, Domain, Subject
from pinball.smt.bits import BitPaths
from pinball.smt.paths import Paths, Undecided


class Difference(Exception):
    """Inputs, one plain number for each unknown of the shape, on which the claim is wrong."""

    def __init__(self, shape: Shape, numbers: Sequence[int], text: str) -> None:
        super().__init__(text)
        self.inputs = tuple(shape.values(list(numbers)))
        self.text = text


@dataclass(slots=True)
class Tally:
    """What was seen along the paths: how many were settled, on how many neither side means anything.

    ``undefined`` and ``leaks`` hold the first inputs on which that is so; ``raised`` those on which A alone
    has no meaning, where such inputs are to be told and not to count as a difference.
    """

    paths: int = 0
    settled: int = 0
    undefined: tuple[Any, ...] | None = None
    leaks: tuple[Any, ...] | None = None
    raised: tuple[Any, ...] | None = None
    why: str = ""


class Numbers(Protocol):
    """A source of paths: ``smt.paths.Paths``, or one over bit-vectors."""

    @property
    def inputs(self) -> tuple[int, ...]:
        """Return plain numbers that take the current path."""
        ...

    def witness(self, value: Any) -> tuple[int, ...] | None:
        """Return inputs of this path on which ``value`` is not 0."""
        ...


@dataclass(frozen=True, slots=True)
class Claim:
    """A function, and what it is compared with: another one, or the conditions of a contract.

    With ``overflow`` inputs on which one side overflows in C, and the other is Python or does not, are set
    aside and told, rather than counted as a difference.
    """

    subject: Subject
    other: Subject | None
    domain: Domain
    requires: Subject | None = None
    ensures: Subject | None = None
    output: str = OUTPUT
    overflow: bool = False


@dataclass(slots=True)
class Follower:
    """Compares along the paths of one shape after the other."""

    claim: Claim
    tally: Tally = field(default_factory=Tally)
    budget: Budget | None = None

    def shape(self, shape: Shape, budget: Budget, context: Any, *, in_bits: bool = False) -> None:
        """Follow all paths of one shape. Raise ``Difference``, ``Undecided`` or ``Unsupported``."""
        self.budget = budget
        limits = ranges(self.claim.domain, shape)
        paths: Paths | BitPaths
        if in_bits:
            paths = BitPaths(limits, budget, context)
            unknowns = paths.unknowns
        else:
            paths = Paths(len(limits), -1, budget, context, limits)
            unknowns = paths.numbers.unknowns
        assumed = orders(self.claim.domain, shape), apart(self.claim.domain, shape)
        for _ in paths.explore():
            if budget.left() <= 0:
                raise Undecided("the time was up")
            if _allowed(unknowns, *assumed):
                self.path(shape, unknowns, paths)

    def path(self, shape: Shape, numbers: Sequence[Any], paths: Numbers | None) -> None:
        """Compare along one path; without ``paths`` on plain numbers."""
        claim = self.claim
        if claim.requires is not None and not _holds(
            claim.requires, _named(claim.domain, shape, numbers), self.budget
        ):
            return
        self.tally.paths += 1
        compare = _Compare(shape, numbers, paths)
        ours = self.ran(claim.subject, shape, numbers)
        if ours.leaked and self.tally.leaks is None:
            self.tally.leaks = tuple(shape.values(compare.here))
        if claim.other is None:
            self.conditions(ours, compare)
            return
        theirs = self.ran(claim.other, shape, numbers)
        faults = [ours.fault, theirs.fault]
        if all(faults):
            self.aside("undefined", compare, ours.fault)
            return
        if any(faults):
            if claim.overflow and "overflow" in (ours.fault or theirs.fault):
                self.aside("raised", compare, ours.fault or theirs.fault)
                return
            side = "A" if ours.fault else "B"
            compare.refute(f"{side} has no result: {ours.fault or theirs.fault}")
        for one, two in zip(ours.results, theirs.results, strict=True):
            compare.seen(one, two)
        self.tally.settled += 1

    def ran(self, subject: Subject, shape: Shape, numbers: Sequence[Any]) -> Ended:
        """Run one side."""
        return run(subject, subject.module(), _named(self.claim.domain, shape, numbers), self.budget)

    def aside(self, what: str, compare: _Compare, why: str) -> None:
        if getattr(self.tally, what) is None:
            setattr(self.tally, what, tuple(compare.shape.values(compare.here)))
            self.tally.why = why

    def conditions(self, ours: Ended, compare: _Compare) -> None:
        """Check what ``ensures`` says of a result."""
        if ours.fault:
            compare.refute(f"it has no result: {ours.fault}")
        result = ours.results[0]
        if isinstance(result, Fault):
            compare.refute(f"its result cannot be read: {result}")
        if self.claim.ensures is not None:
            values = _named(self.claim.domain, compare.shape, compare.numbers) | {self.claim.output: result}
            if not _holds(self.claim.ensures, values, self.budget):
                compare.refute("ensures does not hold")
        self.tally.settled += 1


def _named(domain: Domain, shape: Shape, numbers: Sequence[Any]) -> dict[str, Any]:
    return dict(zip(domain.names, shape.values(numbers), strict=True))


def _holds(condition: Subject, values: dict[str, Any], budget: Budget | None) -> bool:
    """Tell whether a condition of a contract holds. Raise ``Unsupported`` where it means nothing."""
    ended = run(condition, condition.module(), values, budget)
    if ended.fault:
        raise Unsupported(f"{condition.entry} has no result: {ended.fault}")
    answer = ended.results[0]
    if not is_number(answer):
        raise Unsupported(f"{condition.entry} gives neither true nor false")
    return bool(answer != 0)


def _allowed(
    numbers: Sequence[Any], below: Sequence[tuple[int, int, bool]], differing: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether the path's inputs are among those assumed."""
    for i, j, strict in below:
        if not (numbers[i] < numbers[j] if strict else numbers[i] <= numbers[j]):
            return False
    return all(numbers[i] != numbers[j] for i, j in differing)


@dataclass(frozen=True, slots=True)
class _Compare:
    """Compares results on one path."""

    shape: Shape
    numbers: Sequence[Any]
    paths: Numbers | None

    @property
    def here(self) -> list[int]:
        """Return plain numbers that take this path."""
        return list(self.numbers if self.paths is None else self.paths.inputs)

    def refute(self, text: str) -> None:
        raise Difference(self.shape, self.here, text)

    def seen(self, ours: Any, theirs: Any) -> None:
        """Compare what one way of looking shows."""
        if isinstance(ours, Fault) and isinstance(theirs, Fault):
            return
        if isinstance(ours, Fault) or isinstance(theirs, Fault):
            bad = ours if isinstance(ours, Fault) else theirs
            self.refute(f"one result cannot be read: {bad}")
        self.same(ours, theirs)

    def same(self, ours: Any, theirs: Any) -> None:
        if isinstance(ours, list | tuple) and type(ours) is type(theirs):
            if len(ours) != len(theirs):
                self.refute(f"one gives {len(ours)} values, the other {len(theirs)}")
            for a, b in zip(ours, theirs, strict=True):
                self.same(a, b)
        elif is_number(ours) and is_number(theirs) and not isinstance(ours, list | tuple):
            if isinstance(theirs, list | tuple):
                self.refute("one gives a number, the other a list")
            self.number(ours, theirs)
        elif ours != theirs or type(ours) is not type(theirs):
            self.refute("one gives another sort of value")

    def number(self, ours: Any, theirs: Any) -> None:
        if self.paths is None:
            if ours != theirs:
                self.refute(f"{ours} is not {theirs}")
            return
        witness = self.paths.witness(ours - theirs)
        if witness is not None:
            raise Difference(self.shape, witness, "two numbers differ")


__all__ = ["Claim", "Difference", "Follower", "Tally", "Undecided"]
