"""The rungs above the hunt: a proof for all inputs of a size, or for all there are.

What the hunt merely tested and what is proved are said apart. A refutation is an input like any other: the
hunt runs it again before it is shown.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import Unsupported
from pinball.equal import Equality, Wish
from pinball.equal.pair import Hunt
from pinball.equal.running import Runner, Seen
from pinball.equal.verdict import Tally, verdict
from pinball.equal.ways import Meeting, Way
from pinball.prove.climb import Evidence, prove_claim
from pinball.prove.follow import Claim
from pinball.prove.subject import Domain, Subject

_PROVABLE = frozenset({"int", "array", "list", "tree"})


def climbed(hunt: Hunt, said: Equality, wish: Wish, budget: Budget) -> Equality:
    """Return what a proof makes of an answer of the hunt: more, or the same with the reason why not."""
    different = said.status == "different"
    if not (said.status == "checked" or (different and across(hunt) and "undefined" in said.reason)):
        return said
    evidence = _evidence(hunt, wish, budget, overflow=different)
    if different:
        return _told(said, evidence)
    proof = evidence.proof
    match proof.status:
        case "proved" if not hunt.meeting.notes:
            return replace(said, status="proved", bound=_joined(proof.bound, proof.reason, _tests(said)))
        case "proved" | "checked":
            bound = _joined(f"proved for {proof.bound}", proof.reason, f"tested beyond that: {said.bound}")
            return replace(said, bound=bound)
        case "refuted" if proof.counterexample is not None:
            return _refuted(hunt, said, proof.counterexample)
    return replace(said, reason=f"tested only, not proved: {proof.reason}")


def across(hunt: Hunt) -> bool:
    """Tell whether one function is C and the other Python."""
    return hunt.a.side.language != hunt.b.side.language


def _evidence(hunt: Hunt, wish: Wish, budget: Budget, overflow: bool) -> Evidence:
    """Prove that both do the same; with ``overflow``, where C does not overflow."""
    from pinball.core.verdict import Proof

    meeting = hunt.meeting
    deadline = min(budget.deadline, time.monotonic() + wish.patience)
    if any(item.kind not in _PROVABLE for item in meeting.inputs):
        kinds = ", ".join(sorted({i.kind for i in meeting.inputs} - _PROVABLE))
        return Evidence(Proof("unknown", reason=f"no proofs about inputs of the kind {kinds}"))
    try:
        claim = _claim(hunt.a, hunt.b, meeting)
        return prove_claim(replace(claim, overflow=overflow), wish.bound, Budget(deadline, budget.cancelled))
    except Unsupported as stopped:
        return Evidence(Proof("unknown", reason=str(stopped)))


def _claim(a: Runner, b: Runner, meeting: Meeting) -> Claim:
    """Return the claim that both do the same, looked at in the ways that a proof knows."""
    pairs = [
        (one, other)
        for one, other in zip(meeting.a, meeting.b, strict=True)
        if not one.source and not other.source and "stdout" not in (one.result.kind, other.result.kind)
    ]
    if len(pairs) < len(meeting.a):
        raise Unsupported("what it leaves behind is seen only by a program of its own")
    sides = (_subject(a, [p for p, _ in pairs]), _subject(b, [q for _, q in pairs]))
    return Claim(*sides, Domain(meeting.inputs, meeting.ranges))


def _subject(runner: Runner, ways: list[Way]) -> Subject:
    return Subject(runner.text, runner.side.language, tuple(way.call for way in ways))


def _told(said: Equality, evidence: Evidence) -> Equality:
    """Say beside a difference by overflow what holds elsewhere."""
    proof = evidence.proof
    if proof.status not in ("proved", "checked") or evidence.raised is None:
        return said
    return replace(
        said, reason=f"{said.reason}; elsewhere they are the same: {proof.status} for {proof.bound}"
    )


def _refuted(hunt: Hunt, said: Equality, inputs: tuple[Any, ...]) -> Equality:
    """Show a refutation as the hunt shows what it finds."""
    again = Hunt(hunt.a, hunt.b, hunt.meeting, Budget.seconds(10.0))
    found = again.compared([inputs])
    seen, way = int(found.seen[0]), int(found.way[0])
    tally = Tally(agreed=said.tests)
    if seen == Seen.DIFFER:
        tally.differs = (inputs, way)
    elif seen == Seen.UNDEFINED:
        tally.undefined = (inputs, way)
    else:
        return replace(said, status="unknown", reason=f"a proof fails on {list(inputs)}, where runs agree")
    return verdict(again, tally, said.functions)


def _tests(said: Equality) -> str:
    return f"{said.tests:,} tests agree"


def _joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
