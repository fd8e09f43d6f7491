"""Programs of several parts: each part is written alone, then the function that applies two of them in order.

All of it is the net's. A part counts once it is right alone; of the parts that are, the likeliest are tried.
Three parts are two, joined, and a third. Records are written by the first part, and the later ones must use
them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from pinball.core.errors import Unsupported
from pinball.core.tree import Record
from pinball.keywords.cases import Cases, cases_of
from pinball.keywords.records import Part, Refusal, Request
from pinball.nets.programmer import join_ids
from pinball.nets.writing import merged
from pinball.programming.costs import counted
from pinball.programming.drawing import Setting, Tally, Wish, passing_ones, rank, right_ones, shows, wish_of
from pinball.programming.judging import Judged

Pair = tuple[Judged, Judged]

_KEPT = 3  # programs of a part that are gone on with
_PAIRS = 4  # pairs that a joining function is written for, in one round
_PART_BATCHES = 3
_JOIN_BATCHES = 2
_HANDED = ("list", "tree", "array", "returned_array", "return")
"""How a part must give its result, so that another one can take it."""


def composed(request: Request, cases: Cases, setting: Setting, name: str) -> Iterator[list[Judged]]:
    """Yield, pair by pair, programs that are right as a whole; the likeliest pairs first."""
    round_ = 0
    tried: set[tuple[int, int]] = set()
    while setting.budget.left() > 0 and (not round_ or not setting.samples):
        for number, (first, second) in enumerate(_pairs(request.parts, setting, round_)):
            if (first.key, second.key) not in tried:
                tried.add((first.key, second.key))
                salt = 100 * round_ + number
                yield from _joined(request, (first, second), cases, setting, name, salt)
        round_ += 1


def _pairs(parts: tuple[Part, ...], setting: Setting, round_: int) -> list[Pair]:
    """Return programs of all parts but the last, each with one of the last; the likeliest first."""
    found: list[Pair] = []
    for place, first in enumerate(_right(parts[:-1], setting, round_)):
        records = tuple(dict.fromkeys(first.draft.written.module.records))
        salt = 1 + 1000 * round_ + 10 * len(parts) + place
        found += [(first, second) for second in _of_part(parts[-1], setting, records, salt)]
    return sorted(found, key=_order)[:_PAIRS]


def _right(parts: tuple[Part, ...], setting: Setting, round_: int) -> list[Judged]:
    """Return a few programs that are right for these parts and hand their result on."""
    if len(parts) == 1:
        return [one for one in _of_part(parts[0], setting, (), 1000 * round_) if _hands_on(one)][:_KEPT]
    request = Request(parts)
    cases = cases_of(request, setting.seed)
    if isinstance(cases, Refusal):
        return []
    alone = replace(setting, samples=0, tally=Tally())
    name = "_".join(p.algorithm for p in parts)
    for number, pair in enumerate(_pairs(parts, setting, round_)):
        for batch in _joined(request, pair, cases, alone, name, 100 * round_ + number):
            found = [one for one in batch if _hands_on(one)]
            if found:
                return found[:_KEPT]
    setting.tally.reasons[f"no right program of the parts {request}: {alone.tally.reason()}"] += 1
    return []


def _order(pair: Pair) -> tuple[bool, float]:
    """Return the order of pairs: those that give their result back, then the likeliest."""
    return shows(pair[-1]), -sum(one.draft.score for one in pair)


def _of_part(part: Part, setting: Setting, records: tuple[Record, ...], salt: int) -> list[Judged]:
    """Return a few programs of one part that are right."""
    cases = cases_of(Request((part,)), setting.seed)
    if isinstance(cases, Refusal):
        return []
    alone = replace(setting, samples=0, tally=Tally())
    found: list[Judged] = []
    for batch in islice(
        right_ones(part, cases, alone, wish_of(part, part.algorithm, records, salt)), _PART_BATCHES
    ):
        found += batch
        if any(_hands_on(one) for one in found):
            break
    setting.tally.reasons.update(alone.tally.reasons)
    if not found:
        setting.tally.reasons[f"no right program of the part {part}: {alone.tally.reason()}"] += 1
    return sorted(found, key=lambda one: not _hands_on(one))[:_KEPT]


def _hands_on(judged: Judged) -> bool:
    """Tell whether what a program gives can be given to another one."""
    call = judged.draft.call
    return call.stdin is None and call.result.kind in _HANDED and not judged.view


def _joined(
    request: Request, pair: Pair, cases: Cases, setting: Setting, name: str, salt: int
) -> Iterator[list[Judged]]:
    """Yield programs in which the net's last function applies a pair's programs in order."""
    parts = tuple(one.draft.written for one in pair)
    try:
        prompt = join_ids(parts, setting.language)
        entries = merged(parts)[1]
    except Unsupported as error:
        setting.tally.reasons[str(error)] += 1
        return
    inputs = {i.name: i.kind for i in cases.whole.reference.inputs}
    algorithms = [p.algorithm for p in request.parts]
    called = ("_".join(algorithms[:-1]), algorithms[-1])
    helpers = (*pair[0].draft.helpers, *zip(entries, called, strict=True))
    wish = Wish(prompt, name, inputs, given=parts, salt=10**6 + salt, helpers=helpers)
    batches = passing_ones(cases, setting, wish)
    plain = replace(request.parts[0], time="")
    for passing in batches if setting.samples else islice(batches, _JOIN_BATCHES):
        found = counted(passing, cases, setting.budget) if passing else []
        yield sorted(found, key=lambda j: rank(j, plain))
