"""What is asked of a program, as tests, and whether programs meet it: the forge's judges decide.

A problem is one algorithm or several in a row, some inputs fixed. The expected outputs stay here: a judge
gives hashes of what a program gave.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import import_module
from itertools import zip_longest
from random import Random
from typing import Any

import numpy as np

from pinball.core.errors import BadRequest
from pinball.forge import complexity, inputs, shapes
from pinball.forge.calls import CallSpec
from pinball.forge.engine import Batch, Task
from pinball.forge.inputs import Inputs
from pinball.forge.seeds import FOLDER, Input, Reference, read_reference
from pinball.forge.values import digest

TESTS = {"c": 120, "python": 48}
_NUMBER = 20_001  # tests of other chance than those that the forge labels its rows by
_EDGES, _POOL = 24, 400
_SHOWN = ("stdout", "emitted")


@dataclass(frozen=True, slots=True)
class Asked:
    """One algorithm, and the values of its integer inputs that are fixed, in the reference's order."""

    structure: str
    algorithm: str
    values: tuple[int, ...] = ()

    @property
    def reference(self) -> Reference:
        """Return the algorithm's reference. Raise ``BadRequest`` where there is none."""
        return read_reference(FOLDER / self.structure / self.algorithm / "reference.py")


@dataclass(frozen=True, slots=True)
class Problem:
    """Tests and the hash of each right output, where it is returned and where it is printed."""

    names: tuple[str, ...]
    tests: tuple[Inputs, ...]
    digests: tuple[int, ...]
    printed: tuple[int, ...]
    reference: Reference


@dataclass(frozen=True, slots=True)
class Trial:
    """A program's text and how it is called, against a problem; ``time`` is asked where not empty."""

    text: str
    call: CallSpec
    language: str
    problem: Problem
    time: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a trial; ``message`` is the compiler's first complaint."""

    compiles: bool
    passes: bool
    message: str = ""


def fixed(reference: Reference, values: tuple[int, ...]) -> Reference:
    """Return the reference with its first integer inputs fixed."""
    names = [i.name for i in reference.inputs[1:] if i.kind == "int" and "size" not in i.words]
    given = dict(zip(names, values, strict=False))
    if not given:
        return reference
    order = reference.names
    function = reference.function

    def filled(*rest: Any) -> Any:
        left = iter(rest)
        return function(*(given[n] if n in given else next(left) for n in order))

    kept = tuple(i for i in reference.inputs if i.name not in given)
    return replace(reference, inputs=kept, function=filled, views={})


@lru_cache(maxsize=4096)
def problem(parts: tuple[Asked, ...], language: str) -> Problem:
    """Return the tests of algorithms in a row. Raise ``BadRequest`` where their values cannot be made."""
    tests: tuple[Inputs, ...]
    count = TESTS[language]
    if len(parts) == 1:
        whole = fixed(parts[0].reference, parts[0].values)
        tests = _telling(parts[0], whole, count) if parts[0].values else _spread(whole, count)
    else:
        whole = chained([fixed(p.reference, p.values) for p in parts])
        near = [v for p in parts for v in p.values]
        tests = _spread(whole, count)
        if near:  # values near what is fixed, so that it matters
            step = [_shifted(t, whole.inputs, near[k % len(near)]) for k, t in enumerate(tests)]
            tests = tuple(t if k % 2 else s for k, (t, s) in enumerate(zip(tests, step, strict=True)))
    outputs = [shapes.plain(inputs.given(whole, t)) for t in tests]
    digests = tuple(map(digest, outputs))
    shown = [o if isinstance(o, list) else [] if o is None else [o] for o in outputs]
    return Problem(whole.names, tests, digests, tuple(map(digest, shown)), whole)


def chained(parts: Sequence[Reference]) -> Reference:
    """Return what several algorithms in a row compute; later integer inputs get numbered names."""
    taken: list[Input] = list(parts[0].inputs)
    for part in parts[1:]:
        for item in part.inputs[1:]:
            name, number = item.name, 2
            while name in {i.name for i in taken}:
                name, number = f"{item.name}{number}", number + 1
            relation = (item.relation[0], taken[0].name) if item.relation else None
            taken.append(replace(item, name=name, relation=relation))
    counts = [len(p.inputs) for p in parts]
    function = _chain([p.function for p in parts], counts)
    return replace(
        parts[0],
        algorithm="+".join(p.algorithm for p in parts),
        inputs=tuple(taken),
        output=parts[-1].output,
        function=function,
        views={},
    )


def _chain(functions: Sequence[Callable[..., Any]], counts: Sequence[int]) -> Callable[..., Any]:
    def whole(*values: Any) -> Any:
        result, place = values[0], 1
        for function, count in zip(functions, counts, strict=True):
            result = function(*inputs.fresh((result, *values[place : place + count - 1])))
            place += count - 1
        return result

    return whole


def _spread(reference: Reference, count: int) -> tuple[Inputs, ...]:
    """Return tests: edge cases, then inputs by turns of their output, rare outputs first."""
    found = inputs.tests(reference, max(count, _POOL), Random(_NUMBER))
    groups: dict[str, list[Inputs]] = {}
    for test in found[_EDGES:_POOL]:
        groups.setdefault(repr(inputs.given(reference, test)), []).append(test)
    turns = zip_longest(*sorted(groups.values(), key=len))
    spread = tuple(test for turn in turns for test in turn if test is not None)
    return (*found[:_EDGES], *spread, *found[_POOL:])[:count]


def _telling(part: Asked, whole: Reference, count: int) -> tuple[Inputs, ...]:
    """Return tests of a program with fixed inputs: every second one shifted so that its values are near."""
    full = part.reference
    names = [i.name for i in full.inputs[1:] if i.kind == "int" and "size" not in i.words]
    places = {full.names.index(n): v for n, v in zip(names, part.values, strict=False)}
    indices = [v for p, v in places.items() if (full.inputs[p].relation or ("",))[0] == "index"]
    found: dict[str, Inputs] = {}
    for number, test in enumerate(_spread(full, 4 * count)):
        place, value = next(iter(places.items()))
        if number % 2 and full.inputs[place].relation != ("index", full.names[0]):
            test = _shifted(test, full.inputs, value - test[place] if isinstance(test[place], int) else 0)
        kept = tuple(v for p, v in enumerate(test) if p not in places)
        if all(0 <= v < len(kept[0]) for v in indices):
            found.setdefault(repr(kept), kept)
        if len(found) == count:
            break
    return tuple(found.values())


def _shifted(test: Inputs, kinds: Sequence[Input], by: int) -> Inputs:
    """Return a test whose first input's values are moved, where that input allows any."""
    item = kinds[0]
    if item.low is not None or item.high is not None or "positive" in item.words or item.kind == "string":
        return test
    if not isinstance(test[0], list) or any(isinstance(v, list) for v in test[0]):
        return test
    return ([None if v is None else v + by for v in test[0]], *test[1:])


# --- judging ------------------------------------------------------------------------------------------------


def judge(trials: Sequence[Trial]) -> list[Outcome]:
    """Compile and run programs on their problems' tests. Raise ``MissingTool`` without judges."""
    outcomes: list[Outcome | None] = [None] * len(trials)
    rows = [k for k, t in enumerate(trials) if t.language == "c"]
    tasks = [_task(trials[k]) for k in rows]
    for k, task, batch in zip(rows, tasks, import_module("pinball.forge.engine").run(tasks), strict=True):
        outcomes[k] = _outcome(trials[k], task, batch)
    groups: dict[tuple[int, str, str], list[int]] = {}
    for k, trial in enumerate(trials):
        if trial.language == "python":
            groups.setdefault((id(trial.problem), trial.call.text, trial.time), []).append(k)
    for numbers in groups.values():
        task = _task(trials[numbers[0]])
        batches = import_module("pinball.forge.pythons").run_each([trials[k].text for k in numbers], task)
        for k, batch in zip(numbers, batches, strict=False):
            outcomes[k] = _outcome(trials[k], task, batch)
    return [o or Outcome(False, False, "not run") for o in outcomes]


@cache
def _growing(reference: Reference, time: str, most: int) -> tuple[tuple[int, ...], dict[str, Any]]:
    sizes = inputs.growing_sizes(reference, time, most)
    return sizes, inputs.growing(reference, sizes, Random(_NUMBER), families=3)


def _task(trial: Trial) -> Task:
    growing = {}
    if trial.time:
        growing = _growing(trial.problem.reference, trial.time, _most(trial))[1]
    return Task(trial.text, (), trial.call, trial.problem.names, trial.problem.tests, growing)


def _most(trial: Trial) -> int:
    return 128 if trial.language == "c" else 32 if trial.time in ("O(n^2)", "O(n^3)") else 64


def _outcome(trial: Trial, task: Task, batch: Batch) -> Outcome:
    if not len(batch.compiles):
        return Outcome(False, False, batch.ended or "outside what the judge can run")
    if not batch.compiles[0]:
        return Outcome(False, False, batch.messages[0])
    wanted = trial.problem.printed if trial.call.result.kind in _SHOWN else trial.problem.digests
    right = bool((batch.status[0] == 0).all() and (batch.digests[0] == np.array(wanted, np.uint64)).all())
    if right and trial.time:
        sizes = _growing(trial.problem.reference, trial.time, _most(trial))[0]
        operations = batch.counts[0, :, :, 0]
        usual = list(task.growing).index("random") if "random" in task.growing else 0
        found = complexity.classify_many(sizes, np.stack([operations.max(axis=0), operations[usual]]))
        right = trial.time in (complexity.CLASSES[k] for k in found)
    return Outcome(True, right)


def meet(first: Reference, second: Reference) -> bool:
    """Tell whether what one algorithm gives is what the other one takes: kind, and no further conditions."""
    item = second.inputs[0]
    flow = {"array": "array", "list": "list", "tree": "tree", "search_tree": "tree"}.get(item.kind)
    if flow != first.output or first.structure != second.structure or first.algorithm == second.algorithm:
        return False
    if first.inputs[0].kind not in ("array", "list", "tree", "search_tree"):
        return False
    asked = set(item.words)
    if first.algorithm in ("sort", "merge"):
        asked.discard("sorted")
    if item.kind == "search_tree" and first.inputs[0].kind != "search_tree":
        return False
    index = any(i.relation is not None and i.relation[0] == "index" for i in second.inputs)
    others = any(i.kind != "int" for r in (first, second) for i in r.inputs[1:])
    return not (asked or index or others or item.low is not None or item.high is not None)


def checked_problem(parts: tuple[Asked, ...], language: str) -> Problem | None:
    """Return a problem, or nothing where its values cannot be made or its tests tell nothing."""
    try:
        made = problem(parts, language)
    except (BadRequest, ValueError, IndexError):
        return None
    return made if len(set(made.digests)) > 1 and len(made.tests) >= 8 else None
