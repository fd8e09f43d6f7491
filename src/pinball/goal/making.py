"""From what a person gave to a goal: which function, how it is called, what is looked at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.spec import Example
from pinball.equal import Code, Wish, inputs
from pinball.equal.calls import meetings, stated
from pinball.equal.plausible import plausible
from pinball.equal.running import EMPTY, Runner
from pinball.equal.sides import Side, choose, single
from pinball.equal.ways import PRINTED, Meeting, Way
from pinball.forge.engine import Status
from pinball.forge.seeds import Input
from pinball.forge.values import digest
from pinball.goal import Goal, Reference, cases, trees
from pinball.goal.cases import Case
from pinball.goal.contracts import Contract, read_contract
from pinball.goal.judging import run
from pinball.goal.kinds import ANY, Fit, fits, kinds_of, texts
from pinball.goal.testing import digest_of, edge_rows, nothing_known, rows_of
from pinball.measure.signature import signature

if TYPE_CHECKING:
    from pinball.goal.traces import Trace

_FITS = 32  # ways to call one function that are tried
_SORTED = re.compile(
    r"binary_?search|bsearch|bin_?search|lower_?bound|upper_?bound|merge(?!_?sort)|sorted_(?:insert|array|list)"
    r"|insert_sorted|jump_?search|interpolation|dedup|remove_?dup",
    re.IGNORECASE,
)
_SEARCH_TREE = re.compile(r"bst|search_?tree|\binsert\b", re.IGNORECASE)


_NOTHING = np.uint64(digest("None"))


def make(
    code: Code,
    entry: str,
    examples: Sequence[Example | Case],
    reference: Code | None,
    contract: Code | None,
    trace: Trace | None,
    call: str,
    seed: int,
    budget: Budget,
) -> Goal:
    """Make a goal; see ``make_goal``."""
    known = cases.agreed(map(cases.as_case, examples))
    promise = None if contract is None else read_contract(contract)
    if not known and reference is None and promise is None:
        raise BadRequest("nothing says what is wanted: give examples, a reference or a contract")
    if reference is not None:
        side, other = choose(code, reference, entry)
        goal = _by_reference(side, other, known, call, seed, budget)
    else:
        side = single(code, entry.partition(",")[0])
        goal = _by_kinds(side, known, promise, call, seed, budget)
    if promise is not None:
        goal = _with_contract(goal, promise)
    return _assumed(replace(goal, trace=trace))


def _by_reference(
    side: Side, other: Side, known: tuple[Case, ...], call: str, seed: int, budget: Budget
) -> Goal:
    """Call both alike, in the way in which the reference comes to its end and shows something."""
    if call:
        line = call.split("=>")
        found, why = [stated(line[0], line[-1].strip())], ""
    else:
        found, why = meetings(side, other)
    if not found:
        raise BadRequest(f"{side.code.name} and {other.code.name}: {why}")
    runners = Runner(side, seed), Runner(other, seed)
    probes = inputs.fitting(inputs.edges(found[0].inputs, 60, seed), found[0].ranges)
    for runner, way in zip(runners, (found[0].a[0], found[0].b[0]), strict=True):
        runner.prepare(way, found[0].names, probes[0] if probes else (), budget)
    if runners[1].refused:
        raise BadRequest(f"{other.code.name}: {other.name}: {runners[1].refused}")
    likely = plausible(runners, found, Wish(seed=seed), budget)
    if not likely:
        raise BadRequest(
            f"{other.code.name}: no way was found to call {other.name} so that it comes to an end"
        )
    meeting = likely[0]
    pairs = _telling(runners[1], meeting, probes, budget)
    pairs = _as_texts(side, other, meeting, pairs)
    order = tuple(range(len(meeting.inputs)))
    outputs = frozenset().union(*(_kind_of_way(a, side.language == "python") for a, _ in pairs[:1]))
    goal = Goal(
        side,
        meeting.inputs,
        tuple(a for a, _ in pairs),
        meeting.ranges,
        order,
        outputs,
        known,
        Reference(other, tuple(b for _, b in pairs)),
        notes=meeting.notes,
    )
    if known:
        wanted = [kinds_of([c.inputs[k] for c in known]) for k in range(len(known[0].inputs))]
        kinds = [i.kind for i in meeting.inputs]
        if len(wanted) != len(kinds) or any(k not in w for k, w in zip(kinds, wanted, strict=True)):
            raise BadRequest(f"the examples have other inputs than {side.name} takes: {', '.join(kinds)}")
    return goal


def _telling(
    runner: Runner, meeting: Meeting, probes: Sequence[tuple[object, ...]], budget: Budget
) -> list[tuple[Way, Way]]:
    """Return the pairs of ways in which the reference shows something, the main one first."""
    rows = tuple(inputs.fitting(inputs.edges(meeting.inputs, 60, 1), meeting.ranges)) or tuple(probes)
    tasks = [runner.task(way, meeting.names, rows) for way in meeting.b]
    scored: list[tuple[int, int, tuple[Way, Way]]] = []
    cut = {w.result.name for w in meeting.b if w.result.kind == "array" and w.result.cut}
    for place, batch in enumerate(runner.batches(tasks, budget)):
        pair = meeting.a[place], meeting.b[place]
        if not len(batch.status):
            continue
        good = batch.status[0] == Status.OK
        distinct = len(np.unique(batch.digests[0][good]))
        prints = place == 0 or pair[1].result == PRINTED
        if not good.any() or (prints and (batch.digests[0][good] == EMPTY).all()):
            continue
        if pair[1].result.kind == "set" and pair[1].result.name in cut:
            continue
        scored.append((int(prints), -int(good.sum()) if distinct > 1 else 0, pair))
    scored.sort(key=lambda row: (row[0], row[1] > -1, row[1] // max(1, len(rows) // 3)))
    return [pair for _, _, pair in scored] or [(meeting.a[0], meeting.b[0])]


def _as_texts(
    side: Side, other: Side, meeting: Meeting, pairs: list[tuple[Way, Way]]
) -> list[tuple[Way, Way]]:
    """See texts of C up to their end, not in all the room that they have."""
    if side.language != "c" or other.language != "c" or all(i.kind != "string" for i in meeting.inputs):
        return pairs
    heads = [signature(s.slice, s.name) for s in (side, other)]
    if heads[0] is None or heads[1] is None:
        return pairs
    first = meeting.a[0].call, meeting.b[0].call
    ours, theirs = list(texts(first[0], heads[0])), list(texts(first[1], heads[1]))
    if len(ours) != len(theirs) or not ours:
        return pairs
    strings = {i.name for i in meeting.inputs if i.kind == "string"}
    rest = [
        (a, b)
        for a, b in pairs
        if not (a.result.kind == "array" and a.result.name in strings) and a.result.kind != "returned_array"
    ]
    return [*zip(ours, theirs, strict=True), *rest]


def _kind_of_way(way: Way, python: bool) -> frozenset[str]:
    """Return the kinds that a result can be."""
    match way.result.kind:
        case "list" | "tree":
            return frozenset({way.result.kind})
        case "return" if python:
            return ANY
        case "return" | "cell" | "value":
            return frozenset({"int"})
        case "exact":
            return ANY
        case "array" if way.call.function == "pinball_text":
            return frozenset({"string"})
    return frozenset({"array", "matrix"})


# --- without a reference ------------------------------------------------------------------------------------


def _by_kinds(
    side: Side, known: tuple[Case, ...], promise: Contract | None, call: str, seed: int, budget: Budget
) -> Goal:
    """Choose the way to call that fits the values given, and in which most examples hold."""
    if known:
        wanted = [kinds_of([c.inputs[k] for c in known]) for k in range(len(known[0].inputs))]
        outputs = kinds_of([c.output for c in known])
        if side.language == "python" and any(c.output is None for c in known):
            outputs |= {"nothing"}
    else:
        assert promise is not None
        wanted, outputs = list(promise.inputs), promise.output
    if call:
        met = stated(call, call)
        found = [Fit(met.inputs, met.a[-1], met.ranges, tuple(range(len(met.inputs))), 0)]
    else:
        found, why = fits(side, wanted, outputs)
        if not found:
            raise BadRequest(f"{side.code.name}: {why}")
    best = _best(side, found[:_FITS], known, outputs, seed, budget)
    kinds = _kind_of_way(best.way, side.language == "python")
    output = outputs if known else (outputs & kinds or kinds)
    return Goal(side, best.inputs, (best.way,), best.ranges, best.order, output, known)


def _best(
    side: Side, found: list[Fit], known: tuple[Case, ...], outputs: frozenset[str], seed: int, budget: Budget
) -> Fit:
    """Return the fit in which most examples pass, or else most calls end, or else the likeliest."""
    scored = []
    for place, fit in enumerate(found):
        goal = Goal(side, fit.inputs, (fit.way,), fit.ranges, fit.order, outputs, known)
        rows = rows_of(goal, known) or edge_rows(goal, 24, seed)
        batch = run(side.language, [side.code.text], goal, fit.way, nothing_known(goal, rows), budget)[0]
        passed = ended = 0
        if batch is not None and len(batch.compiles) and batch.compiles[0] and not batch.ended:
            good = batch.status[0] == Status.OK
            ended = int((good & (batch.digests[0] != _NOTHING)).sum())
            if known:
                digests = [digest_of(goal, c.output, fit.way) for c in known]
                passed = sum(
                    bool(g) and int(d) == w for g, d, w in zip(good, batch.digests[0], digests, strict=True)
                )
        share = passed if known else 2 * ended // max(1, len(rows))
        scored.append((-share, fit.cost, place, fit))
    return min(scored, key=lambda row: row[:3])[3]


def _with_contract(goal: Goal, promise: Contract) -> Goal:
    """Put a contract beside what is known. Raise ``BadRequest`` where it takes other values."""
    kinds = [goal.inputs[goal.order.index(k)].kind for k in range(len(goal.inputs))]
    wanted = promise.inputs
    if len(wanted) != len(kinds) or any(k not in w for k, w in zip(kinds, wanted, strict=True)):
        raise BadRequest(
            f"{promise.name}: the contract takes other inputs than {goal.entry}: {', '.join(kinds) or 'none'}"
        )
    if promise.ensures and not promise.output & goal.output:
        raise BadRequest(
            f"{promise.name}: ensures takes {'/'.join(sorted(promise.output))} as what came out;"
            f" {goal.entry} gives {'/'.join(sorted(goal.output))}"
        )
    ways = goal.ways
    if goal.language == "python" and goal.reference is None:
        ways = (_exactly(ways[0]),)
    return replace(goal, contract=promise, ways=ways)


def _exactly(way: Way) -> Way:
    """Return the way of Python that shows a value with its nesting."""
    match way.result.kind:
        case "return":
            result = replace(way.result, kind="exact", name="return")
        case "array" if way.result.cut is None:
            result = replace(way.result, kind="exact")
        case _:
            return way
    return replace(way, call=replace(way.call, result=result))


def _assumed(goal: Goal) -> Goal:
    """Note which inputs are sorted arrays or search trees by the function's name, or by the examples."""
    names = f"{goal.entry} {goal.side.code.name}"
    found: dict[str, str] = {}
    for place, item in enumerate(goal.inputs):
        rows = [cases.plain(c.inputs[goal.order[place]]) for c in goal.cases]
        if item.kind in ("array", "list") and _SORTED.search(names) and all(r == sorted(r) for r in rows):
            found[item.name] = f"{item.name} is sorted"
        if item.kind == "tree" and _SEARCH_TREE.search(names + " " + goal.side.slice):
            plain = [r for r in rows if None not in r and not trees.is_search_tree(r)]
            if all(trees.is_search_tree(r) for r in rows) or (plain and len(set(map(tuple, rows)))):
                found[item.name] = f"{item.name} is a search tree"
    notes = tuple(f"assumed: {text}, by the names in the file" for text in found.values())
    return replace(goal, assumed=frozenset(found), notes=(*goal.notes, *notes))


def kinds_in(goal: Goal) -> tuple[Input, ...]:
    """Return the goal's inputs in the person's order."""
    return tuple(goal.inputs[goal.order.index(k)] for k in range(len(goal.inputs)))
