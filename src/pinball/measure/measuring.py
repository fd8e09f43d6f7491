"""The line from a source text to what was measured of its functions."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.forge import engine
from pinball.languages.functions import functions as split
from pinball.measure import growth, observe, pyrun
from pinball.measure.callbacks import with_callbacks
from pinball.measure.calling import Guess
from pinball.measure.compiling import compiled
from pinball.measure.guess import clear, guesses, missing
from pinball.measure.observe import Match, Trial
from pinball.measure.pyguess import python_guesses
from pinball.measure.records import Measured
from pinball.measure.signature import node_kinds, signature
from pinball.measure.worlds import World

LANGUAGES = ("c", "python")
_MOST_TEXT = 1 << 17
_ROUGH = frozenset(("O(1)", "O(n)", "O(n^2)"))
"""Classes of space that CPython's memory tells apart."""
_NO_TIME = "the time was up"
_NO_MATCH = "agrees with no algorithm we know"
_TOGETHER = 32
"""So many functions are run in one process; between two of them the clock is looked at."""
_Pairs = dict[int, list[tuple[Trial, engine.Batch]]]
"""What came out of a function's trials, by the function's number."""


@dataclass(slots=True)
class _Work:
    """A function on its way: its slice, what it agrees with, and how it is called for costs."""

    name: str
    text: str
    language: str
    reason: str = ""
    match: Match | None = None
    chosen: tuple[Guess, World] | None = None
    links: frozenset[str] | None = None  # list, tree: the nodes that its slice declares
    clear: bool = False  # what its parameters are leaves no doubt
    time: str = ""
    space: str = ""


def measure(source: str, function: str, language: str, budget: Budget) -> Measured:
    """Return what running ``function`` of ``source`` shows."""
    return measure_all(source, (function,), language, budget)[0]


def measure_all(source: str, functions: Sequence[str], language: str, budget: Budget) -> tuple[Measured, ...]:
    """Return what running each of ``functions`` shows, in their order.

    The whole file is compiled once. Where the budget ends first, what was not measured says so. Raise
    ``BadRequest`` for another language, ``MissingTool`` without a compiler or a sandbox.
    """
    if language not in LANGUAGES:
        raise BadRequest(f"nothing can be measured in {language!r}; choose from: {', '.join(LANGUAGES)}")
    with ThreadPoolExecutor(1) as pool:  # the compiler works beside the engine
        asked = pool.submit(compiled, source, language)
        works = _worked(source, functions, language, budget)
        compiles, message = asked.result()
    known = Measured(compiles, message)
    return tuple(_measured(known, work) for work in works)


def _worked(source: str, functions: Sequence[str], language: str, budget: Budget) -> list[_Work]:
    """Return what was found of each function; a few at a time, while there is time."""
    slices = {f.name: f.text for f in split(source, language)}
    works = [_Work(name, slices.get(name, ""), language) for name in functions]
    for start in range(0, len(works), _TOGETHER):
        part = works[start : start + _TOGETHER]
        if budget.left() == 0:
            for work in part:
                work.reason = _NO_TIME
            continue
        refused = _observe(part, budget)
        for work in refused:  # the slice may lack what the whole file has
            work.text = source
        _observe(refused, budget)
        _count(part, budget)
    return works


def _observe(works: Sequence[_Work], budget: Budget) -> list[_Work]:
    """Run all trials of all functions together, and choose what each function is.

    Return those whose text was not taken.
    """
    asked = [(id(work), work.text, guess) for work in works for guess in _guessed(work)]
    if works and works[0].language == "python":
        pairs = pyrun.observed(asked, budget, general=True)
    else:
        pairs = _engine_pairs(asked, budget)
    _choose_all(works, pairs, budget)
    if works and works[0].language == "python":
        unknown = {id(w) for w in works if id(w) in pairs and (w.match is None or w.match.guess.rank)}
        _choose_all(works, pyrun.observed([a for a in asked if a[0] in unknown], budget), budget)
    return [w for w in works if id(w) in pairs and not any(b.compiles.any() for _, b in pairs[id(w)])]


def _engine_pairs(asked: Sequence[pyrun.Asked], budget: Budget) -> _Pairs:
    row = [(owner, trial) for owner, text, guess in asked for trial in observe.trials(text, (guess,))]
    batches = engine.run([trial.task for _, trial in row], budget) if row else []
    pairs: _Pairs = {}
    for (owner, trial), batch in zip(row, batches, strict=True):
        pairs.setdefault(owner, []).append((trial, batch))
    return pairs


def _choose_all(works: Sequence[_Work], pairs: _Pairs, budget: Budget) -> None:
    for work in works:
        if id(work) in pairs:
            _choose(work, pairs[id(work)], budget)


def _guessed(work: _Work) -> list[Guess]:
    """Return the ways to run a function; where there are none, the work says why."""
    if not work.text or len(work.text) > _MOST_TEXT:
        work.reason = "not found as a function" if not work.text else "too long to be run"
        return []
    if work.language == "python":
        ways, work.reason = python_guesses(work.text, work.name)
        return ways
    found = signature(work.text, work.name)
    if found is None:
        work.reason = "its parameters could not be read"
        return []
    nodes = node_kinds(found.declared)
    work.links = nodes if work.links is None else work.links
    ways = guesses(found)
    work.clear = clear(found, ways)
    if "list" in nodes and any(len(found.declared.links(r)) == 2 for r in found.declared.records):
        twin = signature(work.text, work.name, twins=True)
        ways += guesses(twin) if twin is not None else []
    ways = ways or with_callbacks(work.text, found)
    work.reason = "" if ways else missing(found)
    return ways


def _choose(work: _Work, pairs: Sequence[tuple[Trial, engine.Batch]], budget: Budget) -> None:
    if budget.left() == 0 and not len(pairs[-1][1].compiles):
        work.reason = _NO_TIME
        return
    still = observe.untouched(pairs)
    every = [m for trial, batch in pairs for m in observe.matches(trial, batch)]
    found = [m for m in every if not (m.guess.cut_in_place and (m.guess.rank, id(m.world)) in still)]
    work.match, work.reason = observe.best(found)
    if work.match is not None and work.match.answer.label == "sort" and _hidden(work, "tree"):
        work.match, work.reason = None, "sorts by way of a tree: a sort or a walk, outputs do not tell"
    if work.match is not None:
        work.chosen = (work.match.guess, work.match.world)
    elif not work.reason:
        work.chosen = observe.runnable(pairs)
        if work.language == "python" and work.chosen and set(work.chosen[0].kinds) == {"int"}:
            work.chosen = None  # almost anything takes a number and runs
        why = observe.refused(pairs) if work.chosen is None else _NO_MATCH
        work.reason = why or "no guessed call line ran"
        work.clear = work.clear and work.reason == _NO_MATCH


def _count(works: Sequence[_Work], budget: Budget) -> None:
    """Measure time and space of every function that was run; slow ones again at small sizes."""
    todo = [(work, *work.chosen) for work in works if work.chosen is not None]
    for way in range(len(growth.WAYS)):
        tasks = [growth.task(work.text, guess, world, way) for work, guess, world in todo]
        batches = _run_all(works, tasks, budget) if tasks else []
        slow = []
        for (work, guess, world), batch in zip(todo, batches, strict=True):
            work.time, work.space = growth.classes(world, batch, way)
            if work.language == "python" and work.space not in _ROUGH:
                work.space = ""  # lists grow in steps
            if growth.stopped(batch):
                slow.append((work, guess, world))
        todo = slow


def _run_all(works: Sequence[_Work], tasks: Sequence[engine.Task], budget: Budget) -> list[engine.Batch]:
    if works[0].language == "python":
        return pyrun.counted(tasks, budget)
    return engine.run(tasks, budget)


def _measured(known: Measured, work: _Work) -> Measured:
    if work.chosen is None:
        return replace(known, reason=work.reason)
    guess, world = work.chosen
    answer = work.match.answer if work.match else None
    return replace(
        known,
        call=guess.shown,
        algorithm=answer.label if answer else "",
        structure=_structure(work, answer.structure if answer else ""),
        time=work.time,
        space=work.space,
        tests=len(world.tests) if answer else 0,
        reason=work.reason,
        unknown=answer is None and work.clear and work.reason == _NO_MATCH,
    )


def _structure(work: _Work, said: str) -> str:
    """Return the structure where it is what was handed over; what lies inside is not seen by running."""
    assert work.chosen is not None
    first = work.chosen[0].kinds[0]
    if first in ("list", "tree"):
        return {"list": "linked_list", "tree": "binary_tree"}[first]
    return "" if work.links or said not in ("array", "number", "matrix", "string", "graph") else said


def _hidden(work: _Work, kind: str) -> bool:
    """Tell whether the function was given an array and its program has nodes of a list or tree."""
    return work.match is not None and work.match.guess.kinds[0] == "array" and kind in (work.links or ())
