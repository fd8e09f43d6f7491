"""The first rung: the same text, else a hunt for an input on which two functions differ.

Edge cases come first, then all small inputs, inputs around the numbers that stand in the two texts, and random
ones of growing size. A difference is made small and run a second time before it is shown.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

import numpy as np

from pinball.core.budget import Budget
from pinball.equal import Counterexample, Equality, Wish, inputs
from pinball.equal.calls import Meeting, Way, meetings, stated, words
from pinball.equal.identity import identical
from pinball.equal.running import BLANK, EMPTY, Compared, Ran, Runner, Seen, put_together, run_both
from pinball.equal.shrink import shrink
from pinball.equal.sides import Side
from pinball.forge import engine
from pinball.forge.engine import Status
from pinball.forge.inputs import Inputs

FRESH = {"c": 2000, "python": 1000}
"""Random inputs, on top of the edge cases and the small ones."""
_SMALL = {"c": 2500, "python": 1200}
_EDGES, _PROBES = 150, 40
_PLAUSIBLE = 0.5  # of the probes must come to an end in both for a way to call them to be believed
_GOOD = 0.9  # a way that is as good as any
_UNLIKELY = 0.005  # what each point of a guess's cost takes from its share of inputs that end
_AS_GOOD = 0.1
_OTHERS = 3  # other ways to call both that are looked at then
_ENDLESS = 0.1  # inputs on which one alone does not end, after which no more are tried
_ENOUGH = 20  # inputs on which both must have been seen to agree


@dataclass(slots=True)
class Tally:
    """What came out so far in one meeting."""

    agreed: int = 0
    told: int = 0
    nothing: int = 0
    silent: int = 0
    endless: tuple[Inputs, int] | None = None
    undefined: tuple[Inputs, int] | None = None
    differs: tuple[Inputs, int] | None = None
    read: Any = None
    printed: bool = False
    small: str = ""
    done: list[str] = field(default_factory=list)


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
        return put_together(self.a, self.b, *self.run(tests))

    def kind(self, tests: Sequence[Inputs]) -> list[tuple[int, int]]:
        """Return what each test tells, and in which way."""
        found = self.compared(tests)
        return list(zip(found.seen.tolist(), found.way.tolist(), strict=True))


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
    probes = inputs.fitting(inputs.edges(first.inputs, _EDGES, wish.seed), first.ranges)
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
    scored = _plausible(runners, found, wish, budget)
    if not scored:
        return Equality(
            "unknown", reason="no way was found to call both so that they come to an end", functions=names
        )
    worst: Equality | None = None
    for place, meeting in enumerate(scored):
        hunt = Hunt(*runners, meeting, budget)
        tally = _tried(hunt, wish, short=place > 0)
        said = _verdict(hunt, tally, names)
        if tally.differs is not None:
            return said
        worst = worst or said
        if said.status != "checked" and place == 0:
            worst = said
    assert worst is not None
    return worst


def _plausible(
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
        probes = inputs.fitting(inputs.edges(meeting.inputs, _EDGES, wish.seed), meeting.ranges)[:_PROBES]
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
                best = min(places.tolist(), key=lambda k: inputs.size(rows[k]))
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
    few = inputs.small(meeting.inputs, 0 if short else wish.bound, _SMALL[slow] // (8 if short else 1))
    yield few.words, (*inputs.edges(meeting.inputs, _EDGES, wish.seed), *few.tests)
    numbers = inputs.constants(hunt.a.side.slice, hunt.b.side.slice)
    mined = [] if short else inputs.mined(meeting.inputs, numbers, inputs.LONGEST[slow], rng)
    yield "", (*mined, *inputs.random(meeting.inputs, FRESH[slow] // (4 if short else 1), rng))


# --- what to say --------------------------------------------------------------------------------------------


def _verdict(hunt: Hunt, tally: Tally, names: tuple[str, str]) -> Equality:
    meeting = hunt.meeting
    calls = meeting.a[0].call.text, meeting.b[0].call.text

    def said(status: str, **more: Any) -> Equality:
        return Equality(status, functions=names, calls=calls, tests=tally.agreed, **more)

    if tally.differs is not None:
        return _shown(hunt, tally.differs, Seen.DIFFER, said)
    if tally.undefined is not None:
        return _shown(hunt, tally.undefined, Seen.UNDEFINED, said)
    if tally.endless is not None:
        return _shown(hunt, tally.endless, Seen.ENDLESS, said)
    if hunt.budget.left() == 0 and not tally.done:
        return said("unknown", reason="time was up before all small inputs were tried")
    if tally.silent > tally.told:
        return said("unknown", reason=f"on {tally.silent:,} inputs nothing of what they do could be seen")
    if tally.told < _ENOUGH:
        return said("unknown", reason=f"only {tally.told} inputs showed anything of what the two do")
    return said("checked", bound=_bound(hunt, tally))


def _bound(hunt: Hunt, tally: Tally) -> str:
    """Say on what two functions agreed, and what was looked at."""
    parts = [f"{tally.agreed:,} tests"]
    if tally.done:
        parts.append(f"{tally.done[0]} exhaustively")
    seen = []
    for w, (one, other) in enumerate(zip(hunt.meeting.a, hunt.meeting.b, strict=True)):
        if tally.read[w] and (w or tally.printed or len(hunt.meeting.a) == 1):
            pair = dict.fromkeys((words(one), words(other)))
            seen.append(" with ".join(pair))
    parts.append("compared: " + ", ".join(dict.fromkeys(seen)))
    parts += hunt.meeting.notes
    if tally.silent:
        parts.append(f"on {tally.silent:,} more nothing could be seen")
    if tally.nothing:
        parts.append(f"on {tally.nothing:,} more inputs neither is defined or ends, which counts for nothing")
    return "; ".join(parts)


def _shown(hunt: Hunt, found: tuple[Inputs, int], kind: Seen, said: Callable[..., Equality]) -> Equality:
    """Make a difference small, run it once more, and say what each gives."""
    test, way = shrink(found[0], found[1], kind, hunt.kind, hunt.meeting.ranges, hunt.budget)
    again = Hunt(hunt.a, hunt.b, hunt.meeting, Budget.seconds(10.0))
    one, other = again.run([test])
    told = put_together(hunt.a, hunt.b, one, other)
    if told.seen[0] != kind:
        return said("unknown", reason=f"a difference on {list(test)} did not show a second time")
    way = int(told.way[0])
    sides = []
    for runner, ran, ways in ((hunt.a, one, hunt.meeting.a), (hunt.b, other, hunt.meeting.b)):
        place = way if ran.status[0, 0] == Status.OK else 0
        sides.append(_value(runner, ways[place], hunt.meeting.names, test, int(ran.status[place, 0])))
    example = Counterexample(test, *sides)
    what = words(hunt.meeting.a[way])
    match kind:
        case Seen.DIFFER:
            return said("different", counterexample=example, reason=f"they differ in {what}")
        case Seen.UNDEFINED:
            name = "A" if one.status[way, 0] != Status.OK else "B"
            return said(
                "different",
                counterexample=example,
                reason=f"{name} is undefined on this input, the other is not",
            )
    which = "A" if one.status[way, 0] != Status.OK else "B"
    return said("unknown", counterexample=example, reason=f"{which} {sides[which == 'B']}, the other ended")


def _value(runner: Runner, way: Way, names: tuple[str, ...], test: Inputs, status: int) -> Any:
    """Return what is seen of one call: a value, a text, or in words how it ended."""
    if status != Status.OK:
        return runner.says(status)
    value = runner.outputs([way], names, test, Budget.seconds(10.0))[0]
    if way.result.kind in ("printed", "exact") and isinstance(value, list):
        return "".join(chr(code) for code in value)
    return value
