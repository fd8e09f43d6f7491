"""The first rung: the same text, else a hunt for an input on which two functions differ.

Edge cases come first, then all small inputs, inputs around the numbers that stand in the two texts, and
random ones of growing size. A difference is made small and run a second time before it is shown.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from random import Random

import numpy as np

from pinball.core.budget import Budget
from pinball.equal import Equality, Wish, inputs
from pinball.equal.calls import meetings, stated
from pinball.equal.identity import identical
from pinball.equal.pair import Hunt
from pinball.equal.plausible import EDGES, plausible
from pinball.equal.proof import climbed
from pinball.equal.running import Runner, Seen
from pinball.equal.sides import Side
from pinball.equal.small import small
from pinball.equal.verdict import Tally, verdict
from pinball.equal.ways import Meeting
from pinball.forge import engine
from pinball.forge.engine import Status
from pinball.forge.inputs import Inputs

FRESH = {"c": 2000, "python": 1000}
"""Random inputs, on top of the edge cases and the small ones."""
_SMALL = {"c": 2500, "python": 1200}
_NARROW = {"c": 600, "python": 300}
"""Inputs that honour usual preconditions: a program may be undefined on nearly all others."""
_ENDLESS = 0.1  # inputs on which one alone does not end, after which no more are tried


def compare(a: Side, b: Side, wish: Wish, budget: Budget) -> Equality:
    """Return what is known of two functions once the hunt is over or the budget ends."""
    names = (a.name, b.name)
    if identical(a, b, renamed=False):
        return Equality("proved", "any input: the two texts are the same", functions=names)
    if any(wish.calls):
        found, why = [stated(*wish.calls)], ""
    else:
        found, why = meetings(a, b)
    if not found:
        return Equality("unknown", reason=why, functions=names)
    first = found[0]
    budget = _built(a, b, budget)
    runners = Runner(a, wish.seed), Runner(b, wish.seed)
    probes = inputs.fitting(inputs.edges(first.inputs, EDGES, wish.seed), first.ranges)
    for runner, ways in zip(runners, (first.a, first.b), strict=True):
        runner.prepare(ways[0], first.names, probes[0] if probes else (), budget)
    refused = [f"{r.side.code.name}: {r.side.name}: {r.refused}" for r in runners if r.refused]
    if refused:
        return Equality("unknown", reason="; ".join(refused), functions=names)
    if identical(a, b, renamed=True):
        return Equality("proved", "any input: the two texts differ in names only", functions=names)
    return _hunted(runners, found, wish, budget)


def _built(a: Side, b: Side, budget: Budget) -> Budget:
    """Build the engine, which happens once on a machine, before the clock of this hunt starts."""
    began = time.monotonic()
    if "c" in (a.language, b.language):
        engine.run([])
    return Budget(budget.deadline + time.monotonic() - began, budget.cancelled)


def _hunted(runners: tuple[Runner, Runner], found: list[Meeting], wish: Wish, budget: Budget) -> Equality:
    """Choose how to call both, then try inputs until they differ or all were tried."""
    names = runners[0].side.name, runners[1].side.name
    scored = plausible(runners, found, wish, budget)
    if not scored:
        return Equality(
            "unknown", reason="no way was found to call both so that they come to an end", functions=names
        )
    worst: Equality | None = None
    first: tuple[Hunt, Equality] | None = None
    for place, meeting in enumerate(scored):
        hunt = Hunt(*runners, meeting, budget)
        tally = _tried(hunt, wish, short=place > 0)
        said = verdict(hunt, tally, names)
        if tally.differs is not None:
            return said
        first = first or (hunt, said)
        worst = worst or said
        if said.status != "checked" and place == 0:
            worst = said
    assert worst is not None and first is not None
    if worst is first[1] and wish.patience > 0:
        return climbed(first[0], worst, wish, budget)
    return worst


def _tried(hunt: Hunt, wish: Wish, short: bool) -> Tally:
    """Try inputs of every sort, in order, until both differ or the budget ends."""
    tally = Tally()
    for what, tests in _suites(hunt, wish, short, tally):
        if hunt.budget.left() == 0:
            break
        rows = inputs.fitting(tests, hunt.meeting.ranges)
        if not rows:
            continue
        found = hunt.compared(rows)
        tally.agreed += int((found.seen == Seen.AGREE).sum())
        tally.told += found.telling
        agreed = (inputs.size(rows[k])[0] for k in np.flatnonzero(found.seen == Seen.AGREE).tolist())
        tally.longest = max(tally.longest, *agreed, 0)
        tally.printed |= found.printed
        tally.silent += int((found.seen == Seen.SILENT).sum())
        tally.nothing += int((found.seen == Seen.NOTHING).sum())
        tally.read = found.read if tally.read is None else tally.read + found.read
        for kind, name in (
            (Seen.DIFFER, "differs"),
            (Seen.UNDEFINED, "undefined"),
            (Seen.ENDLESS, "endless"),
        ):
            places = np.flatnonzero(found.seen == kind)
            if len(places) and getattr(tally, name) is None:
                ended = (found.a.status[0] == Status.OK) & (found.b.status[0] == Status.OK)
                best = min(places.tolist(), key=lambda k: (not ended[k], inputs.size(rows[k])))
                setattr(tally, name, (rows[best], int(found.way[best])))
        if what:
            tally.done.append(what)
        endless = int((found.seen == Seen.ENDLESS).sum())
        if tally.differs is not None or endless > _ENDLESS * len(rows):
            break
    return tally


def _suites(hunt: Hunt, wish: Wish, short: bool, tally: Tally) -> Iterator[tuple[str, Sequence[Inputs]]]:
    """Yield inputs in the order in which they are likely to show a difference."""
    meeting, rng = hunt.meeting, Random(wish.seed)
    languages = {hunt.a.side.language, hunt.b.side.language}
    slow = "python" if "python" in languages else "c"
    texts = hunt.a.side.slice, hunt.b.side.slice
    own = inputs.letters(*texts)
    share = wish.effort / (8 if short else 1)
    few = small(meeting.inputs, 0 if short else wish.bound, int(share * _SMALL[slow]), own)
    yield few.words, (*inputs.edges(meeting.inputs, EDGES, wish.seed), *few.tests)
    yield "", inputs.narrow(meeting.inputs, int(share * _NARROW[slow]), Random(wish.seed))
    ends = inputs.ends(meeting.inputs, meeting.ranges, rng)
    longest = inputs.LONGEST[slow]
    mined = [] if short else inputs.mined(meeting.inputs, inputs.constants(*texts), longest, rng)
    yield "", (*ends, *mined, *inputs.random(meeting.inputs, int(2 * share * FRESH[slow]) // 2, rng, own))
