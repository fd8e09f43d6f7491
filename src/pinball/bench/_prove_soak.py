"""Random tests against a claim of ``pinball.prove``, within its bound."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.forge.engine import Status
from pinball.prove.climb import Evidence
from pinball.prove.follow import Claim
from pinball.prove.natively import STOPPED, run
from pinball.prove.shapes import Shape, apart, orders, ranges, shapes

_FEW = 40  # shapes of one size that are drawn from


def broken(claim: Claim, evidence: Evidence, count: int, rng: Random) -> list[Any] | None:
    """Return inputs within the bound on which a claim is wrong, ``None`` where no random test finds any."""
    assert claim.other is not None
    every: list[Shape] = []
    for size in range(max(evidence.reached, 0) + 1):
        row = list(shapes(claim.domain, size))
        every += row if len(row) <= _FEW else rng.sample(row, _FEW)
    constants = [int(n) for s in (claim.subject, claim.other) for n in re.findall(r"\b\d{1,9}\b", s.text)]
    tests: list[tuple[Any, ...]] = []
    for _ in range(20 * count):
        if len(tests) == count:
            break
        shape = rng.choice(every)
        numbers = _numbers(claim, shape, constants, rng)
        if numbers is not None:
            tests.append(tuple(shape.values(numbers)))
    budget = Budget.seconds(120.0)
    try:
        ours = run(claim.subject, claim.domain.names, tests, budget)
        theirs = run(claim.other, claim.domain.names, tests, budget)
    except Unsupported as stopped:
        return [f"could not be run: {stopped}"]
    open_ = np.isin(ours.status, list(STOPPED)) | np.isin(theirs.status, list(STOPPED))
    good = ours.status == Status.OK, theirs.status == Status.OK
    apart_ = (good[0] != good[1]) | (good[0] & good[1] & (ours.digests != theirs.digests))
    wrong = (apart_ & ~open_).any(axis=0)
    for place in np.flatnonzero(wrong)[:1].tolist():
        return list(tests[place])
    return None


def _numbers(claim: Claim, shape: Shape, constants: list[int], rng: Random) -> list[int] | None:
    """Return numbers for a shape that keep to what is assumed, ``None`` where these do not."""
    limits = ranges(claim.domain, shape)
    reach = rng.choice((1, 2, 4, 20, 1 << 16, 1 << 31))
    near = [c + d for c in constants[:50] for d in (-1, 0, 1)]

    def one(low: int, high: int) -> int:
        choice = rng.random()
        if choice < 0.1:
            return rng.choice((low, high, low + 1, high - 1))
        if choice < 0.25 and near:
            return max(low, min(high, rng.choice(near)))
        return max(low, min(high, rng.randint(-reach, reach)))

    row = [one(low, high) for low, high in limits]
    below = orders(claim.domain, shape)
    for chain in _chains(below):
        values = sorted(row[k] for k in chain)
        for place, value in zip(chain, values, strict=True):
            row[place] = value
    if any(row[i] > row[j] or (strict and row[i] == row[j]) for i, j, strict in below):
        return None
    return None if any(row[i] == row[j] for i, j in apart(claim.domain, shape)) else row


def _chains(below: list[tuple[int, int, bool]]) -> list[list[int]]:
    """Return what is ordered as rows of places, each below the next."""
    found: list[list[int]] = []
    for i, j, _ in below:
        if found and found[-1][-1] == i:
            found[-1].append(j)
        else:
            found.append([i, j])
    return found
