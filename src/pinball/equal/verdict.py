"""What a hunt found, in the words of an answer; a difference is made small and run a second time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pinball.core.budget import Budget
from pinball.equal import Counterexample, Equality
from pinball.equal.pair import Hunt, held
from pinball.equal.running import Runner, Seen
from pinball.equal.shrink import shrink
from pinball.equal.ways import Way, words
from pinball.forge.engine import Status
from pinball.forge.inputs import Inputs

_MOSTLY = 0.7  # of the inputs that may be undefined for both
_LONG = 5  # numbers in the longest input on which they must agree
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
    longest: int = 0
    small: str = ""
    done: list[str] = field(default_factory=list)


def verdict(hunt: Hunt, tally: Tally, names: tuple[str, str]) -> Equality:
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
    if tally.nothing > _MOSTLY * (tally.nothing + tally.told):
        return said("unknown", reason=f"on {tally.nothing:,} inputs, most of all, neither is defined or ends")
    if tally.longest < _LONG and any(i.kind != "int" for i in meeting.inputs):
        return said(
            "unknown",
            reason=f"they agree on inputs of up to {tally.longest} numbers, longer ones end in none",
        )
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
    told = again.compared([test])
    if told.seen[0] != kind:
        return said("unknown", reason=f"a difference on {list(test)} did not show a second time")
    way = int(told.way[0])
    one, other = told.a, told.b
    plain = one.status[way, 0] == other.status[way, 0] == Status.OK
    sides = []
    for runner, ran, ways in ((hunt.a, one, hunt.meeting.a), (hunt.b, other, hunt.meeting.b)):
        # Where one side shows nothing, what the other gives is worth more than what it prints.
        good = [w for w in (*range(1, len(ways)), 0) if ran.status[w, 0] == Status.OK]
        place = way if plain or not good else good[0]
        place = way if ran.status[way, 0] != Status.OK else place
        sides.append(_value(runner, ways[place], hunt.meeting.names, test, int(ran.status[place, 0])))
    example = Counterexample(test, *sides)
    which = "A" if one.status[way, 0] != Status.OK else "B"
    what = words(hunt.meeting.a[way]) if plain else f"how they end: {which} {sides[which == 'B']}"
    match kind:
        case Seen.DIFFER:
            return said("different", counterexample=example, reason=f"they differ in {what}")
        case Seen.UNDEFINED:
            return said(
                "different",
                counterexample=example,
                reason=f"{which} is undefined on this input, the other is not",
            )
    return said("unknown", counterexample=example, reason=f"{which} {sides[which == 'B']}, the other ended")


def _value(runner: Runner, way: Way, names: tuple[str, ...], test: Inputs, status: int) -> Any:
    """Return what is seen of one call: a value, a text, or in words how it ended."""
    if status != Status.OK:
        return runner.says(status)
    value = runner.values(way, names, (test,), Budget.seconds(10.0))[0]
    if way.result.kind == "set" and isinstance(value, list):
        while value and value[-1] is None:  # places that were never set
            value.pop()
    if way.result.kind in ("printed", "exact") and isinstance(value, list):
        return "".join(chr(code) for code in value)
    if isinstance(value, int) and runner.side.language == "c" and value < 0 <= held(runner, way)[0]:
        return value + (1 << 64)  # the engine hands out words with a sign
    return value
