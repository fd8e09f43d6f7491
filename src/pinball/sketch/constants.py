"""Find wide constants: the holes are unknown numbers, and the runs on the examples are followed on the tree.

A path is one way that all examples can go together; where what comes out is what is wanted, the solver's
numbers for that path are constants that fit. Other holes are unknown numbers, too, that pick an alternative,
so there must be few of them. What is found is a proposal, as from every search.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from pinball.core.budget import Budget
from pinball.core.errors import PinballError, Unsupported
from pinball.core.semantics import OutOfFuel
from pinball.core.tree import Expr, Int, Module
from pinball.core.walk import substitute
from pinball.forge.inputs import Inputs
from pinball.goal import Goal
from pinball.prove.running import run
from pinball.prove.subject import Subject
from pinball.sketch.alternatives import Choices
from pinball.sketch.holes import Hole, Sketch
from pinball.sketch.lazy import Plain
from pinball.smt.bits import BitPaths
from pinball.smt.paths import Paths, Undecided, solver_context

WIDE = (-(1 << 31), (1 << 31) - 1)
_MOST_OTHERS = 2000  # fillings of the other holes together
_TIER = 1
_NAME = "pinball_k"
_FIRST = (100, 10_000, 1 << 40)
"""How large constants may be, small ones first: the solver's own choice is any that fits."""


def is_wide(hole: Hole) -> bool:
    """Tell whether a hole is a constant that no list of alternatives can hold."""
    return hole.kind == "number" and (hole.bound is None or hole.bound[1] - hole.bound[0] > 64)


def constants(
    sketch: Sketch, every: Sequence[Choices], goal: Goal, wanted: Sequence[tuple[Inputs, Any]], budget: Budget
) -> list[int] | None:
    """Return a number for each hole, a constant or the place of an alternative; ``None`` where none is found.

    ``wanted`` holds inputs, in the function's own order, with the values that must come out.
    """
    ranges = []
    for hole, options in zip(sketch.holes, every, strict=True):
        if is_wide(hole):
            ranges.append(hole.bound or WIDE)
        else:
            ranges.append((0, options.sizes[_TIER - 1] - 1))
    others = [
        high - low + 1 for hole, (low, high) in zip(sketch.holes, ranges, strict=True) if not is_wide(hole)
    ]
    if not any(map(is_wide, sketch.holes)) or math.prod(others) > _MOST_OTHERS or not wanted:
        return None
    names = {h.number: f"{_NAME}{h.number}" for h in sketch.holes}
    text = Plain(sketch, every, _TIER, names, frozenset(h.number for h in sketch.holes if is_wide(h))).whole()
    subject = Subject(text, goal.language, (goal.ways[0].call,))
    try:
        module = subject.module()
    except PinballError:
        return None
    wide = [is_wide(hole) for hole in sketch.holes]
    for place, most in enumerate(_FIRST):
        part = budget.part(budget.left() / (len(_FIRST) - place))
        near = [
            (max(low, -most), min(high, most)) if free else (low, high)
            for free, (low, high) in zip(wide, ranges, strict=True)
        ]
        if any(low > high for low, high in near):
            continue
        with suppress(PinballError):
            found = next(_followed(subject, module, near, goal, wanted, part), None)
            if found is not None:
                return found
    return None


def _followed(
    subject: Subject,
    module: Module,
    ranges: Sequence[tuple[int, int]],
    goal: Goal,
    wanted: Sequence[tuple[Inputs, Any]],
    budget: Budget,
) -> Iterator[list[int]]:
    """Yield numbers on which all runs give what is wanted; by sums and orders first, else by bits."""
    context = solver_context()
    makers: tuple[Callable[[Budget], Paths | BitPaths], ...] = (
        lambda b: Paths(len(ranges), -1, b, context, ranges),
        lambda b: BitPaths(tuple(ranges), b, context),
    )
    for maker in makers:
        part = budget.part(0.5 * budget.left())
        paths = maker(part)
        unknowns = paths.numbers.unknowns if isinstance(paths, Paths) else paths.unknowns
        named: dict[str, Expr] = {f"{_NAME}{k}": Int(value) for k, value in enumerate(unknowns)}
        filled = substitute(module, named)
        try:
            for _ in paths.explore():
                if all(_gives(subject, filled, goal, row, out, part) for row, out in wanted):
                    yield [int(v) for v in paths.inputs]
        except (Unsupported, Undecided):
            continue


def _gives(subject: Subject, module: Module, goal: Goal, row: Inputs, wanted: Any, budget: Budget) -> bool:
    """Run one example along the current path; tell whether it gives what is wanted there."""
    values = dict(zip(goal.names, row, strict=True))
    try:
        ended = run(subject, module, values, budget)
    except OutOfFuel:
        return False
    return not ended.fault and _same(ended.results[0], wanted)


def _same(given: Any, wanted: Any) -> bool:
    if isinstance(wanted, list | tuple):
        long = isinstance(given, list | tuple) and len(given) == len(wanted)
        return long and all(_same(g, w) for g, w in zip(given, wanted, strict=True))
    if wanted is None or given is None:
        return wanted is None and (given is None or given == [])
    return not isinstance(given, list | tuple | Exception) and bool(given == int(wanted))


def entered(
    sketch: Sketch, every: Sequence[Choices], numbers: Sequence[int]
) -> tuple[tuple[Choices, ...], tuple[int, ...]]:
    """Return the alternatives with the constants found among them, and the filling that takes these."""
    rows, picked = [], []
    for hole, options, number in zip(sketch.holes, every, numbers, strict=True):
        if is_wide(hole) and options.low is not None:
            rows.append(options)
            picked.append(number - options.low)
        elif is_wide(hole):
            texts = options.texts if (str(number),) in options.texts else (*options.texts, (str(number),))
            more = len(texts) - len(options.texts)
            rows.append(replace(options, texts=texts, sizes=(*options.sizes[:-1], options.sizes[-1] + more)))
            picked.append(texts.index((str(number),)))
        else:
            rows.append(options)
            picked.append(number)
    return tuple(rows), tuple(picked)
