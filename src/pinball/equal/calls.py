"""How both functions meet the same inputs.

What the parameters stand for is guessed for each function by itself; two guesses that take inputs of the same
kinds make a ``Meeting``. A wrong guess shows: the functions trap on most inputs.
"""

from __future__ import annotations

from dataclasses import replace

from pinball.equal import c_calls, python_calls
from pinball.equal.sides import Side
from pinball.equal.ways import INT, PRINTED, Guess, Meeting, Way, shown, words
from pinball.forge.calls import Argument, Result, parse
from pinball.forge.seeds import Input

MOST = 24
"""Meetings that are tried for one pair."""


def guesses(side: Side) -> tuple[list[Guess], str]:
    """Return ways to call a function, the likely ones first; where there are none, why."""
    if side.language == "python":
        return python_calls.guesses(side.slice, side.name)
    return c_calls.guesses(side.slice, side.name)


def meetings(a: Side, b: Side) -> tuple[list[Meeting], str]:
    """Return the ways in which both can be called with the same inputs; where there are none, why."""
    (ours, why_a), (theirs, why_b) = guesses(a), guesses(b)
    if not ours or not theirs:
        side, why = (a, why_a) if not ours else (b, why_b)
        return [], f"{side.code.name}: {side.name} could not be called: {why}"
    same = a.language == b.language
    returns = {"list": "node", "tree": "node"}
    found: list[tuple[int, bool, Meeting]] = []
    apart = ""
    for x in ours:
        for y in theirs:
            if sorted(x.inputs) != sorted(y.inputs):
                continue
            if same and a.language == "c" and (x.returns == "void") != (y.returns == "void"):
                apart = "one returns a value and the other returns none"
                continue
            if same and returns.get(x.returns, x.returns) != returns.get(y.returns, y.returns):
                apart = f"one returns {x.returns} and the other {y.returns}"
                if {x.returns, y.returns} != {"int", "real"}:
                    continue
            met = _meeting(a, b, x, y)
            if met is not None:
                found.append((x.cost + y.cost, not met.alike, met))
    # Two of one signature take their arguments in one order, unless their names speak against it.
    best = min((cost for cost, turned, _ in found if not turned), default=1 << 30)
    found = [row for row in found if not row[1] or row[0] < best]
    found.sort(key=lambda row: row[:2])
    unique = dict.fromkeys(m for _, _, m in found)
    return list(unique)[:MOST], "" if found else apart or "they take inputs of different kinds"


def _meeting(a: Side, b: Side, x: Guess, y: Guess) -> Meeting | None:
    pairs = _paired(x, y, a.language, b.language)
    if len(pairs) < 2 and a.language != b.language and (len(x.ways) > 1 or len(y.ways) > 1):
        return None
    other = dict(zip((n for n, _ in y.inputs), y.ranges, strict=True))
    ranges = tuple(
        (max(low, other[name][0]), min(high, other[name][1]))
        for (name, _), (low, high) in zip(x.inputs, x.ranges, strict=True)
    )
    seen = [[p for p, _ in pairs], [q for _, q in pairs]]
    alone = [w for g, known in zip((x, y), seen, strict=True) for _, w in g.ways if w not in known]
    notes = [f"not compared: {words(w)}" for w in alone if w.result.kind != "exact"]
    notes = notes if a.language == b.language else []
    for side, way in ((a, seen[0][0]), (b, seen[1][0])):
        for place, argument in enumerate(way.call.arguments, 1):
            if argument == Argument("value") or argument.kind == "null":
                notes.append(f"parameter {place} of {side.name} is always {shown(argument)}")
    return Meeting(
        inputs=tuple(Input(name, kind) for name, kind in x.inputs),
        a=tuple(seen[0]),
        b=tuple(seen[1]),
        ranges=ranges,
        notes=tuple(dict.fromkeys(notes)),
        cost=x.cost + y.cost,
    )


def _paired(x: Guess, y: Guess, one: str, other: str) -> list[tuple[Way, Way]]:
    """Put results side by side: the same way of looking, or across languages what stands for it."""
    ours, theirs = dict(x.ways), dict(y.ways)
    pairs = [(w, theirs[key]) for key, w in ours.items() if key in theirs]
    if one == other == "python":  # what is written exactly says all that the others do, and each is a process
        return [p for p in pairs if p[0].result.kind not in ("return", "array")]
    if one == other:
        return pairs
    if one == "python":
        return [(p, q) for q, p in _paired(y, x, other, one)]
    given = repr(Result("return"))
    if given in ours or given not in theirs:
        arrays = [w for w in ours.values() if w.result.kind == "array" and w.result.cut is None]
        cut = [replace(w, call=replace(w.call, result=replace(w.result, cut=("return", "")))) for w in arrays]
        return pairs + [(w, theirs[given]) for w in cut if given in theirs]
    for w in ours.values():
        if w.result.kind in ("array", "returned_array"):
            pairs.append((w, theirs[given]))
        elif (key := repr(Result(w.result.kind, "return"))) in theirs:
            pairs.append((w, theirs[key]))
    return list(dict.fromkeys(pairs))


def stated(a: str, b: str) -> Meeting:
    """Read two call lines given by a person as one meeting; results are those lines' own."""
    one, other = parse(a), parse(b)
    inputs: dict[str, str] = {}
    given = (*one.arguments, *(one.stdin or ()), *other.arguments, *(other.stdin or ()))
    lengths = {n for argument in given for _, n, is_length in argument.size.terms if is_length}
    for argument in given:
        if argument.kind in ("list", "listref", "tree", "treeref"):
            inputs[argument.name] = argument.kind.removesuffix("ref")
        elif argument.kind in ("flat", "grid", "rows"):
            inputs[argument.name] = "matrix"
        elif argument.kind == "input":
            array = argument.name in lengths or argument.name in ("xs", "ys", "zs")
            text = argument.name in ("s", "t")
            inputs.setdefault(argument.name, "string" if text else "array" if array else "int")
    plain = tuple(Input(n, k) for n, k in inputs.items())
    pairs = [
        tuple(
            Way(replace(call, result=r, text=call.text.partition("->")[0].strip()))
            for r in (PRINTED, call.result)
        )
        for call in (one, other)
    ]
    return Meeting(plain, pairs[0], pairs[1], (INT,) * len(plain))
