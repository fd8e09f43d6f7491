"""Tests of a request: inputs on which programs that are nearly right fail, and what must come out."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Any

from pinball.core.errors import BadRequest
from pinball.forge import inputs, shapes, telling
from pinball.forge.inputs import Inputs
from pinball.forge.plan import chance
from pinball.forge.seeds import Input
from pinball.keywords.records import Refusal, Request
from pinball.keywords.whole import Whole, name_of, narrowed, whole_of

COUNT, MORE = 200, 100
LEAST = 8
"""Fewer tests than this say nothing."""
_POOL = 500  # inputs that tests are chosen from
_SHARE = 0.4  # of the inputs with at least two elements; a part that fits fewer is not meant for what it gets
_GIVEN_UP = ("search tree", "sorted", "distinct", "nonempty", "positive")


@dataclass(frozen=True, slots=True)
class Cases:
    """A request made ready to judge programs: inputs with the right outputs.

    ``outputs`` are plain values, one a test, of each view; the view ``""`` is the result itself.
    """

    whole: Whole
    inputs: tuple[Inputs, ...]
    outputs: Mapping[str, tuple[Any, ...]]

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the inputs that are left."""
        return self.whole.reference.names


@lru_cache(maxsize=64)
def cases_of(request: Request, seed: int) -> Cases | Refusal:
    """Return up to ``COUNT`` tests, always the same for a seed; a refusal where none could tell anything.

    Where a later part asks for more than the parts before it give, only inputs on which it gets that are
    used; inputs that have it themselves are tried, too.
    """
    whole = whole_of(request)
    problem: Refusal | None = None
    for tried in dict.fromkeys((whole, narrowed(whole))):
        found = _made(tried, request, seed)
        if not isinstance(found, Refusal):
            return found
        problem = problem or found
    assert problem is not None
    return problem


def more_cases(tests: Cases, seed: int) -> Cases:
    """Return other tests of the same request, random ones that nothing was chosen by."""
    key = chance(seed, str(tests.whole.reference.algorithm), "more")
    known = {repr(t) for t in tests.inputs}
    drawn = [t for t in _drawn(tests.whole, MORE, key) if repr(t) not in known and tests.whole.proper(t)]
    return Cases(tests.whole, tuple(drawn[:MORE]), _outputs(tests.whole, drawn[:MORE]))


def _made(whole: Whole, request: Request, seed: int) -> Cases | Refusal:
    key = chance(seed, str(request), "tests")
    if len(whole.parts) == 1 and not whole.parts[0].arguments:
        chosen = [t for t in telling.usual_tests(whole.reference, COUNT, key) if whole.proper(t)]
    else:
        try:
            drawn = _drawn(whole, _POOL, key)
        except (ValueError, IndexError, BadRequest) as error:
            return Refusal("impossible", f"no inputs can be made for {request}: {error}")
        proper = [t for t in drawn if whole.proper(t)]
        long = [_is_long(t) for t in drawn].count(True)
        if len(whole.parts) > 1 and sum(map(_is_long, proper)) < _SHARE * long:
            return Refusal("impossible", _asks_more(whole))
        chosen = _telling(whole, proper)
    outputs = _outputs(whole, chosen)
    if len(chosen) < LEAST:
        return Refusal("impossible", _undefined(request))
    if len({repr(o) for o in outputs[""]}) < 2:
        return Refusal(
            "impossible", f"{request} gives {outputs[''][0]} for every input: there is nothing to write"
        )
    return Cases(whole, tuple(chosen), outputs)


def _is_long(test: Inputs) -> bool:
    return not isinstance(test[0], list) or len(test[0]) > 1


def _drawn(whole: Whole, count: int, key: int) -> list[Inputs]:
    """Return random inputs, and where the request has numbers, each also with its values next to them."""
    drawn = inputs.tests(whole.reference, count, Random(key))
    moved = _moved(whole, drawn, Random(key + 1))
    return [t for row in zip(drawn, moved, strict=True) for t in row] if moved else list(drawn)


def _moved(whole: Whole, drawn: tuple[Inputs, ...], rng: Random) -> list[Inputs]:
    """Return each test with its values moved next to a number of the request, where that may be."""
    first = whole.reference.inputs[0]
    near = [v for p in whole.parts for _, v in p.arguments]
    tied = any(_tied(i, first) for p in whole.parts for i in p.reference.inputs[1:])
    free = (first.low is None and first.high is None) or tied
    if not near or first.kind not in ("array", "list", "tree", "search_tree") or not free:
        return []
    found: list[Inputs] = []
    for test in drawn:
        values = [v for v in test[0] if v is not None]
        by = rng.choice(near) - rng.choice(values) if values else 0
        row = [None if v is None else v + by for v in test[0]]
        low = 1 if "positive" in first.words else None
        found.append((row, *test[1:]) if low is None or all(v is None or v >= low for v in row) else test)
    return found


def _tied(item: Input, first: Input) -> bool:
    """Tell whether a number is one of those that ``first`` holds, so that both may be moved together."""
    if item.kind != "int" or first.low is None or first.high is None:
        return False
    if item.relation is not None:
        return item.relation[0] == "element"
    return (
        item.low is not None
        and item.high is not None
        and first.low - 1 <= item.low <= item.high <= first.high + 1
    )


def _telling(whole: Whole, proper: list[Inputs]) -> list[Inputs]:
    """Choose tests: edge cases, then each kind of output in turn, those that are rare first."""
    edges = proper[: telling.EDGES]
    groups: dict[Hashable, list[Inputs]] = {}
    for test in proper[telling.EDGES :]:
        kind = telling.kind_of(inputs.given(whole.reference, test), test)
        groups.setdefault(kind, []).append(test)
    rows = sorted(groups.values(), key=len)
    turns = (row[k] for k in range(max(map(len, rows), default=0)) for row in rows if k < len(row))
    found: dict[str, Inputs] = {}
    for test in (*edges, *turns):
        found.setdefault(repr(test), test)
        if len(found) == COUNT:
            break
    return list(found.values())


def _outputs(whole: Whole, chosen: list[Inputs]) -> dict[str, tuple[Any, ...]]:
    """Return what is right for each test, of each view; a view that fails on a test is left out."""
    found: dict[str, tuple[Any, ...]] = {}
    for view in ("", *whole.reference.views):
        try:
            found[view] = tuple(shapes.plain(inputs.given(whole.reference, t, view)) for t in chosen)
        except BadRequest:
            if not view:
                raise
    return found


def _asks_more(whole: Whole) -> str:
    """Say what a part asks of its input that the parts before it do not give."""
    for before, part in zip(whole.parts, whole.parts[1:], strict=False):
        item = part.reference.inputs[0]
        asked = [w for w in _GIVEN_UP if w in item.words or (w, item.kind) == ("search tree", "search_tree")]
        asked += ["no negative number"] if item.low is not None and item.low >= 0 else []
        index = any((i.relation or ("",))[0] == "index" for i in part.reference.inputs)
        asked += ["a place that exists"] if index else []
        if asked:
            return f"{name_of(part)} asks for more ({', '.join(asked)}) than {name_of(before)} gives"
    return f"no inputs are right for all parts of {' ; '.join(map(str, whole.parts))}"


def _undefined(request: Request) -> str:
    numbers = [f"{n} = {v}" for p in request.parts for n, v in p.arguments]
    if numbers:
        return f"{request}: it is not defined for {', '.join(numbers)} ({request.parts[0].reference.summary})"
    return f"{request}: no inputs are right for all its parts"
