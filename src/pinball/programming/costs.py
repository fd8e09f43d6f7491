"""What a program costs and how it does it: counted on growing inputs, and seen in its tree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from random import Random

import numpy as np

from pinball.core.budget import Budget
from pinball.core.tree import Call, Module, New, NewArray
from pinball.core.walk import walk
from pinball.forge import complexity, inputs, shapes
from pinball.forge.calls import Result
from pinball.forge.engine import Batch, Status
from pinball.forge.inputs import Inputs
from pinball.forge.plan import chance
from pinball.forge.seeds import CLASSES, Reference
from pinball.forge.values import digest
from pinball.keywords.cases import Cases
from pinball.keywords.records import Part
from pinball.programming.judging import Judged, run_once, task_of

_MOST = {"c": 128, "python": 64}
_SLOW = 32  # the largest input of a program in Python that takes n^2 or more
_SIZES = {"c": 5, "python": 4}  # powers of two up to _MOST
_UNKNOWN = "unknown"
_RANDOM = "random"


def counted(judged: Sequence[Judged], tests: Cases, budget: Budget, time: str = "") -> list[Judged]:
    """Return programs with their costs: worst time, time on random inputs, worst space.

    ``time`` is what was asked for; it chooses the sizes. Programs that no class fits are tried on the small
    sizes of exponential ones.
    """
    found = _counted(judged, tests, budget, time or "O(n)")
    again = [k for k, j in enumerate(found) if j.time == _UNKNOWN and time != "O(2^n)"]
    if again:
        second = _counted([judged[k] for k in again], tests, budget, "O(2^n)")
        for k, other in zip(again, second, strict=True):
            if other.time == "O(2^n)":
                found[k] = other
    return found


def _counted(judged: Sequence[Judged], tests: Cases, budget: Budget, time: str) -> list[Judged]:
    reference = tests.whole.reference
    tasks, sizes = [], []
    for one in judged:
        language = one.draft.language
        slow = language == "python" and time in ("O(n^2)", "O(n^3)")
        size, growing = _growing(reference, time, _SLOW if slow else _MOST[language], _SIZES[language])
        tasks.append(task_of(one.draft, tests.names, tests.inputs[:1], growing))
        sizes.append(size)
    batches = run_once([j.draft for j in judged], tasks, budget)
    return [_with_costs(j, b, s) for j, b, s in zip(judged, batches, sizes, strict=True)]


@lru_cache(maxsize=64)
def _growing(
    reference: Reference, time: str, most: int, count: int
) -> tuple[tuple[int, ...], dict[str, tuple[Inputs, ...]]]:
    sizes = inputs.growing_sizes(reference, time, most, count)
    rng = Random(chance(reference.structure, reference.algorithm, "growing"))
    return sizes, inputs.growing(reference, sizes, rng)


def _with_costs(judged: Judged, batch: Batch, sizes: tuple[int, ...]) -> Judged:
    """Return what was judged with the classes of its counts; the random family comes first."""
    if not len(batch.compiles) or batch.counts.ndim != 4 or 0 in batch.counts.shape[1:3]:
        return replace(judged, time=_UNKNOWN, typical=_UNKNOWN, space=_UNKNOWN)
    counts = batch.counts[0]
    missing = complexity.NOT_MEASURED
    memory = np.where((counts[:, :, 1:] == missing).any(axis=2), missing, counts[:, :, 1] + counts[:, :, 2])
    rows = np.stack(
        [counts[:, :, 0].max(axis=0), counts[0, :, 0], memory.max(axis=0), counts[:, :, 1].max(axis=0)]
    )
    time, typical, space, heap = (complexity.CLASSES[k] for k in complexity.classify_many(sizes, rows))
    return replace(judged, time=time, typical=typical, space=space, heap=heap)


# --- what was asked for -------------------------------------------------------------------------------------


def unmet(judged: Judged, part: Part, tests: Cases, budget: Budget) -> str:
    """Say which wish of a part a program with costs does not meet; nothing where it meets all."""
    if part.time and not _within(judged.time, part.time) and not _within(judged.typical, part.time):
        return f"takes {judged.time}, not {part.time}"
    if part.space and not _within(judged.space, part.space):
        return f"takes {judged.space} space, not {part.space}"
    module, entry = judged.draft.written.module, judged.draft.written.entry.name
    for option in part.options:
        match option:
            case "recursive" if not is_recursive(module, entry):
                return "is not recursive"
            case "iterative" if is_recursive(module, entry):
                return "is recursive"
            case "in_place" if not _in_place(judged, part):
                return "does not work in place"
            case "new" if not _keeps(judged, tests, budget):
                return "changes what it is given"
    return ""


def _within(cost: str, asked: str) -> bool:
    """Tell whether a counted cost is as asked for, or less."""
    return cost != _UNKNOWN and cost in CLASSES and CLASSES.index(cost) <= CLASSES.index(asked)


def is_recursive(module: Module, entry: str) -> bool:
    """Tell whether a function that the entry reaches reaches itself."""
    names = {f.name for f in module.functions}
    calls = {
        f.name: {n.function for n in walk(f.body) if isinstance(n, Call)} & names for f in module.functions
    }
    return any(name in _reached(calls, calls[name]) for name in _reached(calls, [entry]))


def _reached(calls: dict[str, set[str]], start: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    work = list(start)
    while work:
        name = work.pop()
        if name not in seen:
            seen.add(name)
            work += calls[name]
    return seen


def _in_place(judged: Judged, part: Part) -> bool:
    """Tell whether the result is in what was handed over, and nothing was allocated for it."""
    result, first = judged.draft.call.result, part.reference.names[0]
    if part.reference.output in ("array", "list", "tree"):
        shows = result.kind in ("list", "tree") or (result.kind == "array" and result.name == first)
    else:
        shows = True
    fresh = any(isinstance(n, New | NewArray) for n in walk(judged.draft.written.module.functions))
    return shows and not fresh and judged.heap == "O(1)"


def _keeps(judged: Judged, tests: Cases, budget: Budget) -> bool:
    """Tell whether the input is afterwards as it was before: the same program, looked at from there."""
    draft, first = judged.draft, tests.names[0]
    kinds = {a.kind for a in draft.call.arguments if a.name == first}
    kind = next((k for k in kinds if k in ("input", "list", "tree")), "")
    if not kind:
        return not kinds
    result = Result("array", first) if kind == "input" else Result(kind, first)
    if draft.call.result == result:
        return False
    call = replace(draft.call, result=result, text=f"{draft.call.text} seen from {first}")
    looking = replace(draft, call=call)
    batch = run_once([looking], [task_of(looking, tests.names, tests.inputs, {})], budget)[0]
    if not len(batch.compiles) or not batch.compiles[0]:
        return False
    same = np.array([digest(shapes.plain(t[0])) for t in tests.inputs], dtype=np.uint64)
    return bool(((batch.status[0] == Status.OK) & (batch.digests[0] == same)).all())
