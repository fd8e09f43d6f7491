"""Settle programs that only move and compare numbers: one native run for each order of the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.core.tree import SizeType
from pinball.forge import engine, pythons
from pinball.forge.engine import Limits, Status, Task
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Input
from pinball.forge.values import digest
from pinball.prove.flow import flow
from pinball.prove.follow import Claim, Difference, Tally
from pinball.prove.orders import Plan, TooMany, plan, representatives
from pinball.prove.shapes import Shape, shapes
from pinball.prove.slots import Flow
from pinball.prove.subject import Domain, Subject

MOST = 60_000
"""Inputs of one size that are worth running."""
_PART = 2000
OPERATIONS = {"c": 1_000_000, "python": 300_000}
STOPPED = frozenset(map(int, (
    Status.FUEL, Status.STACK, Status.MEMORY, Status.OUTPUT, Status.UNSUPPORTED, Status.NOT_RUN,
)))  # fmt: skip
"""How calls end of which nothing is known."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a function gave on ``T`` inputs in ``W`` ways: ``status`` and ``digests`` (W, T), bytes leaked."""

    status: NDArray[np.uint8]
    digests: NDArray[np.uint64]
    leaked: bool
    given: tuple[Any, ...] = ()


def run(
    subject: Subject,
    names: tuple[str, ...],
    tests: Sequence[Inputs],
    budget: Budget,
    *,
    outputs: bool = False,
) -> Rows:
    """Run a function in the sandbox on all inputs and look in every way.

    With ``outputs`` also hand over what the first way shows. Raise ``Unsupported`` where it does not run.
    """
    judge = engine if subject.language == "c" else pythons
    limits = Limits(operations=OPERATIONS[subject.language], first_tests=_PART)
    parts = [tuple(tests[k : k + _PART]) for k in range(0, len(tests), _PART)]
    tasks = [
        Task(subject.text, (), call, names, part, {}, limits=limits, outputs=outputs and number == 0)
        for number, call in enumerate(subject.calls)
        for part in parts
    ]
    batches = judge.run(tasks, budget)
    for batch in batches:
        if batch.ended or not len(batch.compiles):
            raise Unsupported(f"{subject.entry} could not be run: {batch.ended or 'not in the engine'}")
        if not batch.compiles[0]:
            raise Unsupported(f"{subject.entry} does not compile: {batch.messages[0]}")
    ways, each = len(subject.calls), len(parts)
    rows = [batches[w * each :][:each] for w in range(ways)]
    status = np.stack([np.concatenate([b.status[0] for b in row]) for row in rows])
    digests = np.stack([np.concatenate([b.digests[0] for b in row]) for row in rows])
    leaked = bool(sum(int(b.leaked[0]) for b in batches[:each]))
    given: list[Any] = []
    if outputs:
        for task, batch in zip(tasks[:each], batches[:each], strict=True):
            row = pythons.outputs(task, budget) if subject.language == "python" else batch.outputs
            given += [*row, *[None] * (len(task.tests) - len(row))]
        # What was recorded must be what was hashed: a second run may have been cut short.
        for value, code, hashed in zip(given, status[0].tolist(), digests[0].tolist(), strict=True):
            if code == Status.OK and digest(value) != hashed:
                raise Unsupported("results that were not all recorded")
    return Rows(status, digests, leaked, tuple(given))


@dataclass(slots=True)
class Orders:
    """Compares along the orders of one size after the other."""

    claim: Claim
    plan: Plan
    shown: tuple[bool, ...]
    tally: Tally = field(default_factory=Tally)

    def size(self, size: int, budget: Budget) -> None:
        """Settle all shapes of one size. Raise ``Difference``, ``TooMany`` or ``Unsupported``."""
        found: list[tuple[Shape, list[int]]] = []
        for shape in shapes(self.claim.domain, size):
            rows = representatives(self.plan, self.claim.domain, shape, MOST - len(found))
            found += [(shape, row) for row in rows]
        if not found:
            return
        tests = [tuple(shape.values(row)) for shape, row in found]
        if self.claim.requires is not None:
            kept = self.truths(self.claim.requires, self.claim.domain, tests, budget)
            found = [pair for pair, holds in zip(found, kept, strict=True) if holds]
            tests = [test for test, holds in zip(tests, kept, strict=True) if holds]
        if tests:
            self.settle(found, tests, budget)

    def settle(self, found: list[tuple[Shape, list[int]]], tests: list[Inputs], budget: Budget) -> None:
        claim = self.claim
        names = claim.domain.names
        self.tally.paths += len(tests)
        ours = run(claim.subject, names, tests, budget, outputs=claim.other is None)
        if ours.leaked and self.tally.leaks is None:
            self.tally.leaks = tests[-1]
        if claim.other is None:
            self.conditions(found, tests, ours, budget)
            return
        theirs = run(claim.other, names, tests, budget)
        stopped = np.isin(ours.status, list(STOPPED)) | np.isin(theirs.status, list(STOPPED))
        if stopped.any():
            raise Unsupported("a run that does not end within its limits")
        good = (ours.status == Status.OK, theirs.status == Status.OK)
        neither = ~good[0].any(axis=0) & ~good[1].any(axis=0)
        apart = ((good[0] != good[1]) | (good[0] & good[1] & (ours.digests != theirs.digests))).any(axis=0)
        for place in np.flatnonzero(apart)[:1].tolist():
            shape, row = found[place]
            raise Difference(shape, row, "they differ")
        for place in np.flatnonzero(neither)[:1].tolist():
            self.tally.undefined = self.tally.undefined or tests[place]
        self.across(tests, budget)
        self.tally.settled += int((~neither).sum())

    def across(self, tests: Sequence[Inputs], budget: Budget) -> None:
        """Refuse numbers of Python that C has none for: hashes count them modulo 2**64."""
        claim = self.claim
        assert claim.other is not None
        if claim.subject.language == claim.other.language:
            return
        python, c = claim.subject, claim.other
        if python.language == "c":
            python, c = c, python
        entry = next(f for f in c.module().functions if f.name == c.entry)
        signed = not isinstance(entry.returns, SizeType) and getattr(entry.returns, "signed", True)
        low = -(1 << 63) if signed else 0
        for call, shown in zip(python.calls, self.shown, strict=True):
            if shown or call.result.kind in ("printed", "stdout"):
                continue
            given = run(replace(python, calls=(call,)), claim.domain.names, tests, budget, outputs=True).given
            values = [v for item in given for v in (item if isinstance(item, list) else [item])]
            if any(isinstance(v, int) and not low <= v < 1 << 63 for v in values):
                raise Unsupported("numbers of Python that C has none for")

    def conditions(
        self, found: list[tuple[Shape, list[int]]], tests: list[Inputs], ours: Rows, budget: Budget
    ) -> None:
        """Check what ``ensures`` says of each result."""
        if np.isin(ours.status, list(STOPPED)).any():
            raise Unsupported("a run that does not end within its limits")
        for place in np.flatnonzero((ours.status != Status.OK).any(axis=0))[:1].tolist():
            status = Status(int(ours.status[:, place].max()))
            shape, row = found[place]
            raise Difference(shape, row, f"it has no result: {status.name.lower().replace('_', ' ')}")
        self.tally.settled += len(tests)
        if self.claim.ensures is None:
            return
        rows = [(*test, out) for test, out in zip(tests, ours.given, strict=True)]
        domain = _extended(self.claim)
        for place, holds in enumerate(self.truths(self.claim.ensures, domain, rows, budget)):
            if not holds:
                shape, row = found[place]
                raise Difference(shape, row, "ensures does not hold")

    def truths(
        self, condition: Subject, domain: Domain, tests: Sequence[Inputs], budget: Budget
    ) -> list[bool]:
        """Return on which inputs a condition holds. Raise ``Unsupported`` where it means nothing."""
        ran = run(condition, domain.names, tests, budget, outputs=True)
        if (ran.status != Status.OK).any():
            raise Unsupported(f"{condition.entry} has no result on some inputs")
        return [bool(value) for value in ran.given]


def _extended(claim: Claim) -> Domain:
    """Return the inputs of ``ensures``: those of the function, and what came out."""
    domain = claim.domain
    item = Input(claim.output, claim.subject.gives())
    return Domain((*domain.inputs, item), (*domain.ranges, domain.ranges[0]))


def settled(claim: Claim) -> Orders | None:
    """Return the orders of a claim whose sides only move and compare, ``None`` for others.

    With a contract, ``ensures`` may only move and compare as well, what came out among it.
    """
    try:
        flows = [flow(claim.subject, claim.domain)]
        if claim.other is not None:
            flows.append(flow(claim.other, claim.domain))
        full = claim.other is None
        if claim.requires is not None:
            flows.append(flow(claim.requires, claim.domain))
        if claim.ensures is not None:
            flows.append(_promised(claim, flows[0]))
    except Unsupported:
        return None
    known = [f for f in flows if f is not None]
    if len(known) < len(flows):
        return None
    if claim.other is not None and known[0].shown != known[1].shown:
        return None
    return Orders(claim, plan(claim.domain, known, full), known[0].shown)


def _promised(claim: Claim, ours: Flow | None) -> Flow | None:
    """Return the flow of ``ensures``, for which a result made of the inputs' numbers is one more input."""
    assert claim.ensures is not None
    if ours is None or not ours.shown[0]:
        return None
    return flow(claim.ensures, _extended(claim))


__all__ = ["Orders", "TooMany", "run", "settled"]
