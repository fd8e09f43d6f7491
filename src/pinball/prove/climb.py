"""Prove a claim, size after size, by whatever settles it: orders of numbers, arithmetic, bits."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.semantics import OutOfFuel
from pinball.core.verdict import Proof
from pinball.forge.engine import Status
from pinball.prove.congruent import congruent
from pinball.prove.follow import Claim, Difference, Follower, Tally, Undecided
from pinball.prove.natively import STOPPED, Orders, TooMany, run, settled
from pinball.prove.shapes import Shape, bound, shapes

LARGEST = {"array": 6, "list": 6, "tree": 5, "search_tree": 5, "int": 0}
"""Sizes that are tried where none is asked for."""


BY_INDUCTION = "any input: loop by loop and call by call, the two do the same in every state"
_PATIENCE = 3.0  # seconds for an induction


@dataclass(frozen=True, slots=True)
class Evidence:
    """A proof, and what it stands on.

    ``how`` is ``induction``, ``orders``, ``paths`` or ``bits``, or several of the last; ``reached`` the
    largest size that was settled, -1 for none. ``raised`` are inputs on which one side alone overflows, where
    that was set aside.
    """

    proof: Proof
    how: str = ""
    reached: int = -1
    paths: int = 0
    leaks: tuple[Any, ...] | None = None
    raised: tuple[Any, ...] | None = None


def prove_claim(claim: Claim, size: int, budget: Budget) -> Evidence:
    """Prove a claim for all inputs up to ``size`` (0: as the kinds of inputs have it) within a budget."""
    if claim.other is not None:
        quick = Budget(min(budget.deadline, time.monotonic() + _PATIENCE), budget.cancelled)
        if congruent(claim.subject, claim.other, quick):
            return Evidence(Proof("proved", BY_INDUCTION), "induction")
    climb = _Climb(claim, budget)
    scalar = all(item.kind == "int" for item in claim.domain.inputs)
    sizes = [item.kind for item in claim.domain.inputs]
    last = 0 if scalar else size or min(LARGEST[kind] for kind in sizes if kind != "int")
    reason = ""
    try:
        for n in range(last + 1):
            climb.size(n)
            climb.reached = n
    except Difference as difference:
        return climb.evidence(_replayed(claim, difference))
    except OutOfFuel:
        reason = "a run that takes too many steps"
    except (Undecided, Unsupported, TooMany) as stopped:
        reason = str(stopped) or "more orders than are worth running"
    return climb.evidence(_said(climb, scalar, reason))


def _said(climb: _Climb, scalar: bool, reason: str) -> Proof:
    """Say what was reached."""
    domain, tally = climb.claim.domain, climb.tally
    if climb.reached < 0 or (climb.reached < 1 and not scalar):
        return Proof("unknown", reason=reason or "nothing was reached")
    if tally.settled == 0:
        return Proof("unknown", reason="on no input is there a result")
    numbers = "all integers" if climb.any_integers else ""
    words = bound(domain, climb.reached, numbers)
    if assumed := domain.assumed():
        words += f", where {assumed}"
    if climb.claim.requires is not None:
        words += f", where {climb.claim.requires.entry} holds"
    notes = [f"not further: {reason}"] if reason else []
    if tally.undefined is not None:
        shown = ", ".join(map(str, tally.undefined))
        notes.append(f"nothing is said of inputs on which neither has a result, such as {shown}")
    if tally.raised is not None:
        words += ", where no overflow happens"
        notes.append(f"on {', '.join(map(str, tally.raised))} one side has none: {tally.why}")
    if tally.leaks is not None:
        notes.append("memory is lost on some inputs")
    return Proof("proved" if scalar else "checked", words, "; ".join(notes))


class _Climb:
    """The state of one proof."""

    def __init__(self, claim: Claim, budget: Budget) -> None:
        self.claim, self.budget = claim, budget
        self.orders: Orders | None = settled(claim)
        self.follower: Follower | None = None
        self.context: Any = None
        self.reached = -1
        self.ways: list[str] = []
        self.bits = False

    @property
    def tally(self) -> Tally:
        """Return what was seen, by whichever way."""
        rows = [part.tally for part in (self.orders, self.follower) if part is not None]
        total = Tally()
        for row in rows:
            total.paths += row.paths
            total.settled += row.settled
            total.undefined = total.undefined or row.undefined
            total.leaks = total.leaks or row.leaks
            total.raised = total.raised or row.raised
            total.why = total.why or row.why
        return total

    @property
    def any_integers(self) -> bool:
        """Tell whether the numbers have no bounds: Python's own, of which only the order counts."""
        sides = [self.claim.subject, self.claim.other or self.claim.ensures]
        return self.ways == ["orders"] and all(s is not None and s.language == "python" for s in sides)

    def size(self, n: int) -> None:
        """Settle one size. Raise what says why not."""
        if self.budget.left() <= 0:
            raise Undecided("the time was up")
        if self.orders is not None and self.follower is None:
            try:
                self.orders.size(n, self.budget)
                self.used("orders")
                return
            except (Unsupported, TooMany):
                if self.budget.left() <= 0:
                    raise Undecided("the time was up") from None
        self.follow(n)

    def follow(self, n: int) -> None:
        """Follow the paths of all shapes of one size; by bits where arithmetic does not do."""
        from pinball.smt.paths import solver_context

        if self.follower is None:
            self.follower, self.context = Follower(self.claim), solver_context()
        for shape in shapes(self.claim.domain, n):
            self.one(shape, self.follower)

    def one(self, shape: Shape, follower: Follower) -> None:
        if not self.bits:
            # Bits are the second choice: half of the time is theirs where arithmetic gets nowhere.
            first = Budget(min(self.budget.deadline, time.monotonic() + self.budget.left() / 2))
            before = replace(follower.tally)
            try:
                follower.shape(shape, first, self.context)
                self.used("paths")
                return
            except (Unsupported, Undecided):
                if self.budget.left() <= 0 or self.reached > 0:
                    raise
                follower.tally = before
        follower.shape(shape, self.budget, self.context, in_bits=True)
        self.bits = True
        self.used("bits")

    def used(self, way: str) -> None:
        if way not in self.ways:
            self.ways.append(way)

    def evidence(self, proof: Proof) -> Evidence:
        """Return a proof with what it stands on."""
        tally = self.tally
        how = ", ".join(self.ways)
        return Evidence(proof, how, self.reached, tally.paths, tally.leaks, tally.raised)


def _replayed(claim: Claim, difference: Difference) -> Proof:
    """Run a refutation natively, in the sandbox, and return it only where it shows again."""
    inputs = difference.inputs
    shown = ", ".join(map(str, inputs))
    try:
        seen = _shows(claim, inputs)
    except Unsupported as unknown:
        return Proof("unknown", reason=f"{difference.text} on {shown}, which could not be run: {unknown}")
    if not seen:
        return Proof("unknown", reason=f"a difference on {shown} did not show when run: {difference.text}")
    return Proof("refuted", reason=f"on {shown}: {difference.text}", counterexample=inputs)


def _shows(claim: Claim, inputs: tuple[Any, ...]) -> bool:
    """Tell whether a counterexample is one when it is run."""
    budget, names = Budget.seconds(20.0), claim.domain.names
    if claim.requires is not None:
        before = run(claim.requires, names, [inputs], budget, outputs=True)
        if not bool(before.given[0]):
            return False
    ours = run(claim.subject, names, [inputs], budget, outputs=claim.other is None)
    good = ours.status[:, 0] == Status.OK
    if claim.other is None:
        if not good[0] or claim.ensures is None:
            return not good[0] and int(ours.status[0, 0]) not in STOPPED
        after = run(claim.ensures, (*names, claim.output), [(*inputs, ours.given[0])], budget, outputs=True)
        return int(after.status[0, 0]) == Status.OK and not bool(after.given[0])
    theirs = run(claim.other, names, [inputs], budget)
    other = theirs.status[:, 0] == Status.OK
    if np.isin(ours.status[:, 0], list(STOPPED)).any() or np.isin(theirs.status[:, 0], list(STOPPED)).any():
        return False
    apart = (good != other) | (good & other & (ours.digests[:, 0] != theirs.digests[:, 0]))
    return bool(apart.any())
