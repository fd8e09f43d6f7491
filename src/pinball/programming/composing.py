"""Programs of several parts: each part is written alone, then the function that applies them in order.

All of it is the net's. A part counts once it is right alone; of the parts that are, the likeliest chains are
tried. Records are written by the first part, and the later ones must use them.
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

Chain = tuple[Judged, ...]

_KEPT = 3  # programs of a part that are gone on with
_CHAINS = 4  # chains that a joining function is written for, in one round
_PART_BATCHES = 3
_JOIN_BATCHES = 2
_HANDED = ("list", "tree", "array", "returned_array", "return")
"""How a part must give its result, so that another one can take it."""


def composed(request: Request, cases: Cases, setting: Setting, name: str) -> Iterator[list[Judged]]:
    """Yield, chain by chain, programs that are right as a whole; the likeliest chains first."""
    round_ = 0
    tried: set[tuple[int, ...]] = set()
    while setting.budget.left() > 0 and (not round_ or not setting.samples):
        chains = _chains(request, setting, round_)
        for number, chain in enumerate(chains):
            keys = tuple(j.key for j in chain)
            if keys in tried:
                continue
            tried.add(keys)
            yield from _joined(request, chain, cases, setting, name, 100 * round_ + number)
        round_ += 1


def _chains(request: Request, setting: Setting, round_: int) -> list[Chain]:
    """Return chains of programs that are right part by part, the likeliest first."""
    chains: list[Chain] = [()]
    for number, part in enumerate(request.parts):
        last = number == len(request.parts) - 1
        longer: list[Chain] = []
        for place, chain in enumerate(chains):
            salt = 1 + 1000 * round_ + 10 * number + place
            longer += [(*chain, one) for one in _of_part(part, setting, _records(chain), last, salt)]
        chains = sorted(longer, key=_order)[:_CHAINS]
    return chains


def _order(chain: Chain) -> tuple[bool, float]:
    """Return the order of chains: those that give their result back, then the likeliest."""
    return shows(chain[-1]), -sum(one.draft.score for one in chain)


def _records(chain: Chain) -> tuple[Record, ...]:
    found = [r for one in chain for r in one.draft.written.module.records]
    return tuple(dict.fromkeys(found))


def _of_part(
    part: Part, setting: Setting, records: tuple[Record, ...], last: bool, salt: int
) -> list[Judged]:
    """Return a few programs of a part that are right and hand their result on."""
    cases = cases_of(Request((part,)), setting.seed)
    if isinstance(cases, Refusal):
        return []
    alone = replace(setting, samples=0, tally=Tally())
    found: list[Judged] = []
    batches = right_ones(part, cases, alone, wish_of(part, part.algorithm, records, salt))
    for batch in islice(batches, _PART_BATCHES):
        found += [one for one in batch if last or _hands_on(one)]
        if found:
            break
    setting.tally.reasons.update(alone.tally.reasons)
    if not found:
        setting.tally.reasons[f"no right program of the part {part}: {alone.tally.reason()}"] += 1
    return found[:_KEPT]


def _hands_on(judged: Judged) -> bool:
    """Tell whether what a program gives can be given to another one."""
    call = judged.draft.call
    return call.stdin is None and call.result.kind in _HANDED and not judged.view


def _joined(
    request: Request, chain: Chain, cases: Cases, setting: Setting, name: str, salt: int
) -> Iterator[list[Judged]]:
    """Yield programs in which the net's last function applies the chain's parts in order."""
    parts = tuple(one.draft.written for one in chain)
    try:
        prompt = join_ids(parts, setting.language)
        entries = merged(parts)[1]
    except Unsupported as error:
        setting.tally.reasons[str(error)] += 1
        return
    inputs = {i.name: i.kind for i in cases.whole.reference.inputs}
    helpers = tuple(zip(entries, (p.algorithm for p in cases.whole.parts), strict=True))
    wish = Wish(prompt, name, inputs, given=parts, salt=10**6 + salt, helpers=helpers)
    batches = passing_ones(cases, setting, wish)
    for passing in batches if setting.samples else islice(batches, _JOIN_BATCHES):
        found = counted(passing, cases, setting.budget) if passing else []
        plain = replace(request.parts[0], time="")
        yield sorted(found, key=lambda j: rank(j, plain))
