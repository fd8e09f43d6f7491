"""Which way to call both functions is the likeliest: one in which they end and show something."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.equal import Wish, inputs
from pinball.equal.pair import Hunt
from pinball.equal.running import BLANK, EMPTY, Ran, Runner
from pinball.equal.ways import Meeting
from pinball.forge.engine import Status
from pinball.forge.inputs import Inputs

EDGES = 150
"""Edge cases and small random inputs that every way to call is tried on."""

_PROBES = 40  # half of them of these, half usual ones, before a way is believed
_PLAUSIBLE = 0.5  # of the probes must come to an end and show something
_GOOD = 0.9  # a way that is as good as any
_UNLIKELY = 0.005  # what each point of a guess's cost takes from its share of inputs that end
_AS_GOOD = 0.1
_OTHERS = 3  # other ways to call both that are looked at then


def plausible(
    runners: tuple[Runner, Runner], found: list[Meeting], wish: Wish, budget: Budget
) -> list[Meeting]:
    """Return the likeliest meeting in which both mostly come to an end, and up to two others as good."""
    scored: list[tuple[float, int, Meeting]] = []
    cheapest, good = min(m.cost for m in found), len(found)
    for place, meeting in enumerate(found):
        if len(scored) == 6 or budget.left() == 0 or place > good + _OTHERS:
            break
        if place > good and not meeting.alike:
            continue
        edges = inputs.edges(meeting.inputs, EDGES, wish.seed)[: _PROBES // 2]
        usual = inputs.narrow(meeting.inputs, _PROBES // 2, Random(wish.seed))
        probes = inputs.fitting((*edges, *usual), meeting.ranges)
        if not probes:
            continue
        hunt = Hunt(*runners, meeting, budget)
        one, other = hunt.run(probes)
        ended = (one.status[0] == Status.OK) & (other.status[0] == Status.OK)
        share = max(_telling(r) for r in (one, other))
        kept = _readable(hunt, one, other, ended, probes)
        if kept is not None and share >= _PLAUSIBLE:
            dear = _UNLIKELY * (meeting.cost - cheapest)
            scored.append((dear - min(share, _GOOD), place, kept))
            if share >= _GOOD:
                good = min(good, place)
    if not scored:
        return []
    scored.sort(key=lambda row: row[:2])
    # A second reading counts only where it is the same for both: else it would compare what is not alike.
    others = [m for score, _, m in scored[1:] if score <= scored[0][0] + _AS_GOOD and m.alike]
    return [scored[0][2], *others][:3]


def _readable(hunt: Hunt, one: Ran, other: Ran, ended: Any, probes: Sequence[Inputs]) -> Meeting | None:
    """Leave out ways of looking that show nothing on either side; across languages choose what fits."""
    meeting = hunt.meeting
    good = (one.status == Status.OK) | (other.status == Status.OK)
    useful = [w for w in range(len(meeting.a)) if w == 0 or good[w].any()]
    if hunt.a.side.language != hunt.b.side.language:
        useful = _across(hunt, one, other, ended, useful)
    if len(useful) == 1 and not _printed(one) and not _printed(other):
        return None
    return Meeting(
        meeting.inputs,
        tuple(meeting.a[w] for w in useful),
        tuple(meeting.b[w] for w in useful),
        meeting.ranges,
        meeting.notes,
        meeting.cost,
    )


def _telling(ran: Ran) -> float:
    """Return the share of inputs on which a function ended and something of what it did can be seen."""
    ended = ran.status[0] == Status.OK
    shown = (ran.status[1:] == Status.OK) & ~np.isin(ran.digests[1:], BLANK)
    seen = shown.any(axis=0) | (ran.digests[0] != EMPTY)
    return float((ended & seen).mean())


def _printed(ran: Ran) -> bool:
    digests = ran.digests[0][ran.status[0] == Status.OK]
    return len(np.unique(digests)) > 1


def _across(hunt: Hunt, one: Ran, other: Ran, ended: Any, useful: list[int]) -> list[int]:
    """Choose the pairs of results that speak of the same: what is returned where Python returns something."""
    meeting = hunt.meeting
    python = meeting.a if hunt.a.side.language == "python" else meeting.b
    mine = one if hunt.a.side.language == "python" else other
    there = (one.status == Status.OK) & (other.status == Status.OK)
    agree = there & (one.digests == other.digests)
    returned = [
        w
        for w in useful[1:]
        if python[w].result.name in ("", "return") and python[w].result.kind != "printed"
    ]
    returned = (
        [w for w in returned if (mine.status[w][ended] == Status.OK).mean() > 0.5] if ended.any() else []
    )
    if not returned:
        return [w for w in useful if w == 0 or python[w].result.name not in ("", "return")]
    best = max(returned, key=lambda w: (int(agree[w].sum()), int(there[w].sum()), -w))
    return [0, best]
