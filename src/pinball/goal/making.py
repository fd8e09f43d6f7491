"""From what a person gave to a goal: which function, how it is called, what is looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.spec import Example
from pinball.equal import Code, Wish, inputs
from pinball.equal.calls import meetings, stated
from pinball.equal.plausible import plausible
from pinball.equal.running import EMPTY, Runner
from pinball.equal.sides import Side, choose, single
from pinball.equal.ways import Meeting, Way
from pinball.forge.calls import Result
from pinball.forge.engine import Batch, Status
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import Input
from pinball.forge.values import digest
from pinball.goal import Goal, Reference, cases, trees
from pinball.goal.cases import Case
from pinball.goal.contracts import Contract, read_contract
from pinball.goal.judging import run
from pinball.goal.kinds import ANY, Fit, cut_short, fits, kinds_of, texts
from pinball.goal.testing import digest_of, edge_rows, exact, nothing_known, rows_of
from pinball.measure.compiling import compiled
from pinball.measure.signature import signature

if TYPE_CHECKING:
    from pinball.goal.traces import Trace

_FITS = 32  # ways to call one function that are tried
_CALM = 10_000  # the largest number that a reference in Python is asked about for a program in C
_SORTED = re.compile(
    r"binary_?search|bsearch|bin_?search|lower_?bound|upper_?bound|merge(?!_?sort)|sorted_(?:insert|array|list)"
    r"|insert_sorted|jump_?search|interpolation|dedup|remove_?dup",
    re.IGNORECASE,
)
_SHORTENS = re.compile(
    r"remove|delete|uni(?:q|que)|dedup|filter|compact|keep|squeeze|drop|erase", re.IGNORECASE
)
_SEARCH_TREE = re.compile(r"bst|search_?tree|\binsert\b", re.IGNORECASE)

_LENGTH = re.compile(r"^(n|N|sz|cnt)$|len(gth)?$|size$|count$|^num")
T = TypeVar("T")

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
        side, other = _sides(code, reference, entry)
        goal = _by_reference(side, other, known, call, seed, budget)
    else:
        side = single(code, entry.partition(",")[0])
        goal = _by_kinds(side, known, promise, call, seed, budget)
    if promise is not None:
        goal = _with_contract(goal, promise)
    return _assumed(replace(goal, trace=trace))


def _as_named(side: Side, found: list[T], way: Callable[[T], Way]) -> list[T]:
    """Drop calls that hand over something else than the length where C names a parameter as a length.

    A loop that runs one place too far would be right if only it were told of one element less.
    """
    known = signature(side.slice, side.name) if side.language == "c" else None
    if known is None:
        return found

    def plain(one: T) -> bool:
        pairs = zip(known.parameters, way(one).call.arguments, strict=False)
        sizes = [a.size for p, a in pairs if a.kind == "value" and _LENGTH.search(p.name)]
        return not any(size.offset and len(size.terms) == 1 and size.terms[0][2] for size in sizes)

    return [one for one in found if plain(one)] or found


def _sides(code: Code, reference: Code, entry: str) -> tuple[Side, Side]:
    """Return the two functions that are meant; one that its own text hides is taken by its name."""
    try:
        return choose(code, reference, entry)
    except BadRequest as error:
        mine, _, theirs = (name.strip() for name in (entry or "").partition(","))
        other = single(reference, theirs or mine)
        name = mine or other.name
        if compiled(code.text, code.language)[0] is not False or name not in code.text:
            raise error
        return Side(code, name, code.text), other


def _mirrored(side: Side, other: Side) -> list[Meeting]:
    """Return the ways to call the reference, as the ways to call a function that cannot be read itself."""
    found, _ = meetings(other, other)
    if side.language != other.language:
        return []

    def mine(way: Way) -> Way:
        call = replace(way.call, function=side.name, text=way.call.text.replace(other.name, side.name, 1))
        return Way(call, way.source)

    plain = [m for m in found if not any(w.source for w in m.b)]
    return [replace(m, a=tuple(map(mine, m.b))) for m in plain]


def _by_reference(
    side: Side, other: Side, known: tuple[Case, ...], call: str, seed: int, budget: Budget
) -> Goal:
    """Call both alike, in the way in which the reference comes to its end and shows something."""
    why = ""
    if call:
        line = call.split("=>")
        options = [[stated(line[0], line[-1].strip())]]
    else:
        found, why = meetings(side, other)
        found = _as_named(side, found, lambda meeting: meeting.a[0])
        options = [row for row in (found, _mirrored(side, other)) if row]
    if not options:
        raise BadRequest(f"{side.code.name} and {other.code.name}: {why}")
    first = options[0][0]
    runners = Runner(side, seed), Runner(other, seed)
    probes = inputs.fitting(inputs.edges(first.inputs, 60, seed), first.ranges)
    for runner, way in zip(runners, (first.a[0], first.b[0]), strict=True):
        runner.prepare(way, first.names, probes[0] if probes else (), budget)
    if runners[1].refused:
        raise BadRequest(f"{other.code.name}: {other.name}: {runners[1].refused}")
    goals: list[tuple[int, Goal]] = []
    for meeting in filter(None, (_likeliest(runners, row, seed, budget) for row in options)):
        goal = _met(side, other, meeting, _telling(runners[1], meeting, budget), known)
        if goals and goal.ways == goals[0][1].ways:
            continue
        goals.append((_passed(goal, seed, budget), goal))
        if goals[-1][0] > 0:
            break
    if not goals and not budget.left():
        raise BadRequest(f"the time was up before {other.name} was run; give it more with --seconds")
    if not goals:
        raise BadRequest(f"{other.code.name}: no way was found to call {other.name} so that it ends")
    # Where no test passes either way, the head of the program may be what is wrong: the reference's counts.
    goal = next((g for passed, g in goals if passed > 0), goals[-1][1])
    if known:
        wanted = [kinds_of([c.inputs[k] for c in known]) for k in range(len(known[0].inputs))]
        kinds = [i.kind for i in goal.inputs]
        if len(wanted) != len(kinds) or any(k not in w for k, w in zip(kinds, wanted, strict=True)):
            raise BadRequest(f"the examples have other inputs than {side.name} takes: {', '.join(kinds)}")
    return goal


def _likeliest(
    runners: tuple[Runner, Runner], found: list[Meeting], seed: int, budget: Budget
) -> Meeting | None:
    """Return the way to call both in which the reference ends and shows something.

    In one language the reference is looked at alone: what is broken may end nowhere, and takes long to do so.
    """
    if runners[0].side.language != runners[1].side.language:
        likely = plausible(runners, found, Wish(seed=seed), budget)
        return likely[0] if likely else None
    twins = [replace(m, a=m.b) for m in found]
    both = runners[1], runners[1]
    # Where the first one guessed shows enough, the others need no run.
    likely = plausible(both, twins[:1], Wish(seed=seed), budget)
    likely = likely or plausible(both, twins, Wish(seed=seed), budget)
    for meeting, twin in zip(found, twins, strict=True):
        mine = dict(zip(meeting.b, meeting.a, strict=True))
        if likely and likely[0].inputs == twin.inputs and all(w in mine for w in likely[0].b):
            return replace(likely[0], a=tuple(mine[w] for w in likely[0].b))
    return None


def _met(
    side: Side, other: Side, meeting: Meeting, pairs: list[tuple[Way, Way]], known: tuple[Case, ...]
) -> Goal:
    pairs = _as_texts(side, other, meeting, pairs)
    if _SHORTENS.search(f"{side.name} {other.name}") and side.language == "c" == other.language:
        returns = [a for a, _ in pairs if a.result == Result("return")]
        pairs = [
            (cut_short(a), cut_short(b)) if returns and a.result == Result("array", a.result.name) else (a, b)
            for a, b in pairs
        ]
    order = tuple(range(len(meeting.inputs)))
    ranges, notes = meeting.ranges, meeting.notes
    if (side.language, other.language) == ("c", "python"):
        # Python's sums and products go on where C's have no meaning, so no program in C could follow.
        ranges = tuple((max(low, -_CALM), min(high, _CALM)) for low, high in ranges)
        notes = (
            *notes,
            f"no number beyond {_CALM:,} is tried: integers of C overflow, those of Python do not",
        )
    outputs = _kind_of_way(pairs[0][0], side.language == "python")
    there = Reference(other, tuple(b for _, b in pairs))
    ways = tuple(a for a, _ in pairs)
    return Goal(side, meeting.inputs, ways, ranges, order, outputs, known, there, notes=notes)


def _passed(goal: Goal, seed: int, budget: Budget) -> int:
    """Count the tests that a program passes as it is."""
    tests = goal.tests(24, seed, budget)
    return goal.judge([goal.source], tests, budget)[0].passed if tests.rows else -1


def _telling(runner: Runner, meeting: Meeting, budget: Budget) -> list[tuple[Way, Way]]:
    """Return the pairs of ways in which the reference shows something, the main one first.

    Of what is printed the integers count, where there are any: people print them each in their own way.
    """
    rows = tuple(inputs.fitting(inputs.edges(meeting.inputs, 60, 1), meeting.ranges))
    pairs = list(zip(meeting.a, meeting.b, strict=True))
    numbers = [_numbers(way) for way in pairs[0]]
    tasks = [runner.task(way, meeting.names, rows) for way in (numbers[1], *meeting.b)]
    batches = runner.batches(tasks, budget)
    first = batches[0]
    if len(first.status) and (first.digests[0][first.status[0] == Status.OK] != EMPTY).any():
        pairs[0] = numbers[0], numbers[1]
    scored: list[tuple[tuple[int, int], tuple[Way, Way]]] = []
    cut = {w.result.name for w in meeting.b if w.result.kind == "array" and w.result.cut}
    for place, (batch, pair) in enumerate(zip(batches[1:], pairs, strict=True)):
        result = pair[1].result
        good = batch.status[0] == Status.OK if len(batch.status) else np.zeros(0, dtype=np.bool_)
        if not good.any() or (place == 0 and (batch.digests[0][good] == EMPTY).all()):
            continue
        if result.kind == "set" and result.name in cut:
            continue
        share = int(good.sum()) * 3 // max(1, len(rows))
        dull = len(np.unique(batch.digests[0][good])) < 2 or _unchanged(meeting, result.name, rows, batch)
        scored.append(((2 * dull + (place == 0), -share), pair))
    scored.sort(key=lambda row: row[0])
    return [pair for _, pair in scored] or pairs[:1]


def _numbers(way: Way) -> Way:
    """Return the way that shows the integers printed."""
    return replace(way, call=replace(way.call, result=Result("stdout")))


def _unchanged(meeting: Meeting, name: str, rows: tuple[Inputs, ...], batch: Batch) -> bool:
    """Tell whether an input that is looked at afterwards is always what it was."""
    if name not in meeting.names:
        return False
    place = meeting.names.index(name)
    return all(
        int(d) in (digest(row[place]), digest(exact(row[place])))
        for d, status, row in zip(batch.digests[0], batch.status[0], rows, strict=True)
        if status == Status.OK
    )


def _as_texts(
    side: Side, other: Side, meeting: Meeting, pairs: list[tuple[Way, Way]]
) -> list[tuple[Way, Way]]:
    """See texts of C up to their end, not in all the room that they have."""
    if side.language != "c" or other.language != "c" or all(i.kind != "string" for i in meeting.inputs):
        return pairs
    there = signature(other.slice, other.name)
    if there is None:
        return pairs
    here = signature(side.slice, side.name) or replace(there, name=side.name)
    first = meeting.a[0].call, meeting.b[0].call
    ours, theirs = list(texts(first[0], here)), list(texts(first[1], there))
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
        found = _as_named(side, found, lambda fit: fit.way)
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
