"""Which of the programs that the net wrote are what was asked for: the forge's judges decide.

The judges run programs in the sandbox and hand out hashes of what they gave; the right outputs stay here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.forge.calls import CallSpec
from pinball.forge.engine import Batch, Limits, Status, Task
from pinball.forge.inputs import Inputs
from pinball.forge.values import digest
from pinball.keywords.cases import Cases
from pinball.programming.drafts import Draft

_LISTED = ("stdout", "emitted")
_OUTSIDE = "outside what the judge can run"


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a draft. ``reason`` says why it is not what was asked for; it is empty where it is.

    ``view`` is the way of showing the result that it has, ``key`` is equal for texts that differ in names and
    layout only. ``time`` is the worst counted, ``typical`` that on random inputs, ``space`` heap and stack
    together; they are empty where nothing was counted.
    """

    draft: Draft
    compiles: bool
    passed: int
    total: int
    reason: str = ""
    view: str = ""
    key: int = 0
    time: str = ""
    typical: str = ""
    space: str = ""
    heap: str = ""

    @property
    def right(self) -> bool:
        """Tell whether nothing is wrong with it, as far as was looked."""
        return not self.reason


def judge(drafts: Sequence[Draft], tests: Cases, budget: Budget) -> list[Judged]:
    """Compile and run drafts on all tests; return what became of each, in order."""
    wanted = _wanted(tests)
    judged: list[Judged] = []
    problems = [_call_problem(d.call, tests) for d in drafts]
    fit = [d for d, problem in zip(drafts, problems, strict=True) if not problem]
    batches = iter(_batches(fit, [_task(d, tests.names, tests.inputs) for d in fit], budget))
    for draft, problem in zip(drafts, problems, strict=True):
        if problem:
            judged.append(Judged(draft, False, 0, len(tests.inputs), problem))
        else:
            judged.append(_judged(draft, next(batches), wanted, len(tests.inputs)))
    return judged


def run_once(drafts: Sequence[Draft], tasks: Sequence[Task], budget: Budget) -> list[Batch]:
    """Run each draft's task; a batch without rows stands for one that could not be run."""
    return _batches(drafts, tasks, budget)


def task_of(
    draft: Draft, names: tuple[str, ...], tests: tuple[Inputs, ...], growing: dict[str, tuple[Inputs, ...]]
) -> Task:
    """Return the judge's task of one draft: its tests, and the inputs that its costs are counted on."""
    return replace(_task(draft, names, tests), growing=growing)


def _task(draft: Draft, names: tuple[str, ...], tests: tuple[Inputs, ...]) -> Task:
    return Task(draft.source, (), draft.call, names, tests, limits=Limits(block=24))


def _batches(drafts: Sequence[Draft], tasks: Sequence[Task], budget: Budget) -> list[Batch]:
    """Run all tasks: those in C in one process, those in Python in one for each call line."""
    found: list[Batch | None] = [None] * len(drafts)
    in_c = [k for k, d in enumerate(drafts) if d.language == "c"]
    if in_c:
        run = import_module("pinball.forge.engine").run
        for k, batch in zip(in_c, run([tasks[k] for k in in_c], budget), strict=True):
            found[k] = batch
    groups: dict[Any, list[int]] = {}
    for k, draft in enumerate(drafts):
        if draft.language == "python":
            groups.setdefault((draft.call, id(tasks[k].tests), id(tasks[k].growing)), []).append(k)
    for places in groups.values():
        run_each = import_module("pinball.forge.pythons").run_each
        rows = run_each([drafts[k].source for k in places], tasks[places[0]], budget)
        for k, batch in zip(places, rows, strict=True):
            found[k] = batch
    return [b for b in found if b is not None]


def _wanted(tests: Cases) -> list[tuple[str, bool, NDArray[np.uint64]]]:
    """Return the hashes of the right outputs: each view's, as they are and as they are printed."""
    found = []
    for view, outputs in tests.outputs.items():
        plain = np.array([digest(o) for o in outputs], dtype=np.uint64)
        listed = np.array([digest(_listed(o)) for o in outputs], dtype=np.uint64)
        found += [(view, False, plain), (view, True, listed)]
    return found


def _listed(output: Any) -> Any:
    return output if isinstance(output, list) else [] if output is None else [output]


def right_outputs(tests: Cases, draft: Draft, view: str) -> list[Any]:
    """Return what a draft must give on each test, as its call line looks at it."""
    outputs = tests.outputs[view]
    return [_listed(o) for o in outputs] if draft.call.result.kind in _LISTED else list(outputs)


def _judged(
    draft: Draft, batch: Batch, wanted: list[tuple[str, bool, NDArray[np.uint64]]], total: int
) -> Judged:
    if not len(batch.compiles):
        return Judged(draft, False, 0, total, batch.ended or _OUTSIDE)
    key = int(batch.hashes[0])
    if not batch.compiles[0]:
        return Judged(draft, False, 0, total, batch.messages[0] or "does not compile", key=key)
    ended = batch.status[0] == Status.OK
    best, shown = -1, ""
    for view, listed, digests in wanted:
        if listed == (draft.call.result.kind in _LISTED):
            count = int((ended & (batch.digests[0] == digests)).sum())
            if count > best:
                best, shown = count, view
    reason = "" if best == total else _failure(batch, best, total)
    return Judged(draft, True, best, total, reason, shown, key)


def _failure(batch: Batch, passed: int, total: int) -> str:
    bad = np.flatnonzero((batch.status[0] != Status.OK) & (batch.status[0] != Status.NOT_RUN))
    how = f", the first bad end: {_ending(int(batch.status[0, bad[0]]))}" if len(bad) else ""
    return f"{passed} of {total} tests{how}"


def _ending(status: int) -> str:
    try:
        return Status(status).name.lower().replace("_", " ")
    except ValueError:
        return "unknown"


def _call_problem(call: CallSpec, tests: Cases) -> str:
    """Say what a call line speaks of that the request does not have."""
    kinds = {i.name: i.kind for i in tests.whole.reference.inputs}
    given = (*call.arguments, *(call.stdin or ()))
    used = {a.name for a in given if a.kind not in ("value", "buffer", "cell", "emit", "null")}
    used |= {name for size in (*(a.size for a in given), call.result.size) for _, name, _ in size.terms}
    strange = sorted(used - set(kinds))
    if strange:
        return f"the call line speaks of {strange[0]!r}, which is no input"
    for argument in given:
        structure = argument.kind.removesuffix("ref")
        if structure in ("list", "tree") and kinds[argument.name].removeprefix("search_") != structure:
            return f"the call line takes {argument.name!r} for a {structure}"
    return ""
