"""Does a run pass through the states of a trace, in their order?

The program is given a watcher: before each statement, and behind the last one of a block, it is told the
values of the trace's variables that are in scope and were set in the text before. What is left of the trace
at the end says how far the run came. The watcher's text is no part of what is mended.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.equal.ways import Way
from pinball.forge.calls import Result, Size
from pinball.forge.engine import Status
from pinball.forge.inputs import Inputs
from pinball.forge.values import digest
from pinball.goal import Goal
from pinball.goal.cases import Case
from pinball.goal.judging import run
from pinball.goal.testing import nothing_known, rows_of
from pinball.goal.traces import Trace
from pinball.languages.syntax import Part
from pinball.repair.file import File
from pinball.repair.localise import reached, read_file, statements
from pinball.repair.mends import Mend, apply
from pinball.repair.statements import column, rows

_MOST = 8  # variables

_WATCH_C = """static int pinball_reached[1];
static const int pinball_masks[] = {{{masks}}};
static const long long pinball_values[][{width}] = {{{values}}};
static void pinball_seen(int mask, {parameters}) {{
    long long given[{width}] = {{{given}}};
    int step = pinball_reached[0], same = 1;
    if (step >= {count} || (pinball_masks[step] & mask) != pinball_masks[step]) return;
    for (int k = 0; k < {width}; k++)
        if ((pinball_masks[step] >> k & 1) && given[k] != pinball_values[step][k]) same = 0;
    pinball_reached[0] += same;
}}
"""
_WATCH_PYTHON = """

pinball_reached = [0]
pinball_steps = {steps}


def pinball_seen(names, given):
    step = pinball_reached[0]
    if step < len(pinball_steps):
        for name, value in pinball_steps[step]:
            if name not in names or given[names.index(name)] != value:
                return
        pinball_reached[0] += 1
"""


def through(goal: Goal, sources: Sequence[str], budget: Budget) -> list[bool]:
    """Tell of each program whether its run passes through the goal's trace.

    The run is that of the trace's inputs, or else of the first example. Raise ``BadRequest`` where there is
    neither, or where the program has none of the trace's variables.
    """
    trace = goal.trace
    assert trace is not None
    names = tuple(dict.fromkeys(name for step in trace.steps for name, _ in step))
    if len(names) > _MOST:
        raise BadRequest(f"the trace has {len(names)} variables; expected at most {_MOST}")
    row = _row(goal, trace)
    known = set(re.findall(r"[A-Za-z_]\w*", goal.source))
    missing = [name for name in names if name not in known]
    if missing:
        raise BadRequest(f"the trace: the program has no variable {missing[0]!r}")
    if goal.language == "c":
        result = Result("array", "pinball_reached", ("size", ""), Size(1))
    else:
        result = Result("array", "pinball_reached")
    way = replace(goal.ways[0], call=replace(goal.ways[0].call, result=result))
    watched = [_watched(goal, source, trace, names) for source in sources]
    batches = run(goal.language, watched, goal, Way(way.call), nothing_known(goal, [row]), budget)
    wanted = np.uint64(digest([len(trace.steps)]))
    return [
        b is not None
        and len(b.compiles) > 0
        and bool(b.compiles[0])
        and b.status[0, 0] == Status.OK
        and bool(b.digests[0, 0] == wanted)
        for b in batches
    ]


def _row(goal: Goal, trace: Trace) -> Inputs:
    if trace.inputs is not None:
        if len(trace.inputs) != len(goal.inputs):
            raise BadRequest(
                f"the trace has {len(trace.inputs)} inputs; {goal.entry} takes {len(goal.inputs)}"
            )
        return rows_of(goal, [Case(trace.inputs, None)])[0]
    if not goal.cases:
        raise BadRequest("the trace: give the inputs of its run, or an example")
    return rows_of(goal, goal.cases[:1])[0]


def _watched(goal: Goal, source: str, trace: Trace, names: Sequence[str]) -> str:
    """Return a program with its watcher."""
    file = read_file(source.encode(), goal.language)
    within = reached(file, goal.entry)
    mends = []
    for part, single in statements(within):
        call = _call(file, part.start, names)
        if goal.language == "python":
            mends.append(Mend(part.start, part.start, f"{call}\n{column(file, part.start)}", "watch"))
        elif single:
            mends += [
                Mend(part.start, part.start, f"{{ {call}; ", "watch"),
                Mend(part.end, part.end, " }", "watch"),
            ]
        else:
            mends.append(Mend(part.start, part.start, f"{call}; ", "watch"))
    for block in _blocks(within):
        last = rows(block)[-1]
        if last.kind not in ("return", "break", "continue"):
            call = _call(file, last.end, names)
            behind = f" {call};" if goal.language == "c" else f"\n{column(file, last.start)}{call}"
            mends.append(Mend(last.end, last.end, behind, "watch"))
    # Of two that stand at one place, the one that closes comes first.
    text = apply(file.source, sorted(mends, key=lambda m: (m.start, m.text[:2] != " }")))
    shown = source if text is None else text.decode(errors="replace")
    return _watcher(goal.language, trace, names, shown)


def _watcher(language: str, trace: Trace, names: Sequence[str], text: str) -> str:
    if language == "python":
        return text + _WATCH_PYTHON.format(steps=repr([list(map(list, step)) for step in trace.steps]))
    masks = [sum(1 << names.index(name) for name, _ in step) for step in trace.steps]
    values = [[dict(step).get(name, 0) for name in names] for step in trace.steps]
    letters = [f"v{k}" for k in range(len(names))]
    head = _WATCH_C.format(
        masks=", ".join(map(str, masks)),
        values=", ".join("{" + ", ".join(f"{v}LL" for v in row) + "}" for row in values),
        width=len(names),
        count=len(trace.steps),
        parameters=", ".join(f"long long {v}" for v in letters),
        given=", ".join(letters),
    )
    return head + text


def _blocks(within: Sequence[Part]) -> list[Part]:
    found = []
    for function in within:
        body = function.part("body")
        if body is not None:
            found += [p for p in body.walk() if p.kind == "block" and rows(p)]
    return found


def _call(file: File, place: int, names: Sequence[str]) -> str:
    """Return the call that tells the watcher the variables at a place."""
    scope = file.scopes.at(place)
    there = [name in scope and _is_set(file, name, place) for name in names]
    if file.language == "python":
        known = [name for name, good in zip(names, there, strict=True) if good]
        return f"pinball_seen({known!r}, [{', '.join(known)}])"
    mask = sum(1 << k for k, good in enumerate(there) if good)
    given = ", ".join(name if good else "0" for name, good in zip(names, there, strict=True))
    return f"pinball_seen({mask}, {given})"


def _is_set(file: File, name: str, place: int) -> bool:
    """Tell whether a variable was set in its function's text before a place: a parameter always is."""
    function = next(
        (p for p in file.tree.walk() if p.kind == "function" and p.start <= place <= p.end), file.tree
    )
    before = file.source[function.start : place].decode(errors="replace")
    head = before.split("{" if file.language == "c" else ":\n", 1)[0]
    if re.search(rf"\b{name}\b", head):
        return True
    return (
        re.search(rf"\b{name}\b\s*(?:=(?!=)|,[^;()]*=(?!=))|\bfor\s+[^:]*\b{name}\b[^:]*\bin\b", before)
        is not None
    )
