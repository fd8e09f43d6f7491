"""The line from a source text to what was measured of its functions."""

from __future__ import annotations

import re
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
from pinball.measure.compiling import compiled_all
from pinball.measure.guess import clear, guesses, missing
from pinball.measure.observe import Match, Trial
from pinball.measure.pyguess import python_guesses
from pinball.measure.pyscript import SCRIPT, as_function
from pinball.measure.records import Measured
from pinball.measure.signature import node_kinds, signature
from pinball.measure.twins import twin_guesses
from pinball.measure.worlds import World

LANGUAGES = ("c", "python")
_MOST_TEXT = 1 << 17
_ROUGH = frozenset(("O(1)", "O(n)", "O(n^2)"))
"""Classes of space that CPython's memory tells apart."""
_BEYOND = re.compile(r"[^\x00-\x7f]")
_NO_TIME = "the time was up"
_NO_MATCH = "agrees with no algorithm we know"
_TOGETHER = 32
"""So many functions are run in one process; between two of them the clock is looked at."""
_Pairs = dict[int, list[tuple[Trial, engine.Batch]]]
"""What came out of a function's trials, by the function's number."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A function that is to be measured, and the whole text that it stands in."""

    source: str
    function: str
    language: str


@dataclass(slots=True)
class _Work:
    """A function on its way: its slice, what it agrees with, and how it is called for costs."""

    name: str
    source: str
    text: str
    language: str
    reason: str = ""
    match: Match | None = None
    chosen: tuple[Guess, World] | None = None
    links: frozenset[str] | None = None  # list, tree: the nodes that its slice declares
    called: str = ""  # the name in plain letters
    clear: bool = False  # what its parameters are leaves no doubt
    time: str = ""
    space: str = ""


_Chosen = tuple[_Work, Guess, World]


def measure(source: str, function: str, language: str, budget: Budget) -> Measured:
    """Return what running ``function`` of ``source`` shows."""
    return measure_all(source, (function,), language, budget)[0]


def measure_all(source: str, functions: Sequence[str], language: str, budget: Budget) -> tuple[Measured, ...]:
    """Return what running each of ``functions`` of one text shows; see ``measure_many``."""
    return measure_many([Asked(source, name, language) for name in functions], budget)


def measure_many(asked: Sequence[Asked], budget: Budget) -> tuple[Measured, ...]:
    """Return what running each function shows, in their order; functions of many texts share a process.

    Each whole text is compiled once. Where the budget ends first, what was not measured says so. Raise
    ``BadRequest`` for another language, ``MissingTool`` without a compiler or a sandbox.
    """
    for one in asked:
        if one.language not in LANGUAGES:
            raise BadRequest(
                f"nothing can be measured in {one.language!r}; choose from: {', '.join(LANGUAGES)}"
            )
    found: dict[int, Measured] = {}
    for language in LANGUAGES:
        places = [k for k, one in enumerate(asked) if one.language == language]
        if not places:
            continue
        texts = list(dict.fromkeys(asked[k].source for k in places))
        with ThreadPoolExecutor(1) as pool:  # the compiler works beside the engine
            verdicts = pool.submit(compiled_all, texts, language, budget)
            works = _worked([asked[k] for k in places], budget)
            said = dict(zip(texts, verdicts.result(), strict=True))
        for place, work in zip(places, works, strict=True):
            found[place] = _measured(Measured(*said[work.source]), work)
    return tuple(found[k] for k in range(len(asked)))


def _worked(asked: Sequence[Asked], budget: Budget) -> list[_Work]:
    """Return what was found of each function of one language; a few at a time, while there is time."""
    slices = {one.source: {f.name: f.text for f in split(one.source, one.language)} for one in asked}
    works = [_Work(a.function, a.source, slices[a.source].get(a.function, ""), a.language) for a in asked]
    for start in range(0, len(works), _TOGETHER):
        part = works[start : start + _TOGETHER]
        if budget.left() == 0:
            for work in part:
                work.reason = _NO_TIME
            continue
        refused = [work for work in _observe(part, budget) if work.text != _plain_names(work.source)]
        for work in refused:  # the slice may lack what the whole file has
            work.text = work.source
        _observe(refused, budget)
        _count(part, budget)
    return works


def _observe(works: Sequence[_Work], budget: Budget) -> list[_Work]:
    """Run trials of all functions together, the likeliest first, and choose what each function is.

    Return those whose text was not taken.
    """
    asked = [(id(work), work.text, guess) for work in works for guess in _guessed(work)]
    if works and works[0].language == "python":
        return _observe_python(works, asked, budget)
    pairs = _engine_pairs([one for one in asked if _likeliest(one[2])], budget)
    left = {id(work) for work in works if not _choose(work, pairs.get(id(work), ()), budget, sure=True)}
    rest = [one for one in asked if one[0] in left and not _likeliest(one[2])]
    for owner, more in _engine_pairs(rest, budget).items():
        pairs.setdefault(owner, []).extend(more)
    return _chosen([work for work in works if id(work) in left], asked, pairs, budget)


def _likeliest(guess: Guess) -> bool:
    return guess.rank == 0


def _observe_python(works: Sequence[_Work], asked: Sequence[pyrun.Asked], budget: Budget) -> list[_Work]:
    """Run all trials on the broadest inputs, and on all others where that settles nothing."""
    pairs = pyrun.observed(asked, budget, general=True)
    refused = _chosen(works, asked, pairs, budget)
    unknown = {id(w) for w in works if id(w) in pairs and (w.match is None or w.match.guess.rank)}
    more = pyrun.observed([one for one in asked if one[0] in unknown], budget)
    _chosen([work for work in works if id(work) in more], asked, more, budget)
    return refused


def _chosen(
    works: Sequence[_Work], asked: Sequence[pyrun.Asked], pairs: _Pairs, budget: Budget
) -> list[_Work]:
    """Choose what each function is, its trials in the order they were asked for; return those not taken."""
    order = {(owner, guess): place for place, (owner, _, guess) in enumerate(asked)}
    refused = []
    for work in works:
        row = pairs.get(id(work), [])
        row.sort(key=lambda pair: order.get((id(work), pair[0].guess), 0))
        _choose(work, row, budget)
        if row and not any(batch.compiles.any() for _, batch in row):
            refused.append(work)
    return refused


def _engine_pairs(asked: Sequence[pyrun.Asked], budget: Budget) -> _Pairs:
    row = [(owner, trial) for owner, text, guess in asked for trial in observe.trials(text, (guess,))]
    batches = engine.run([trial.task for _, trial in row], budget) if row else []
    pairs: _Pairs = {}
    for (owner, trial), batch in zip(row, batches, strict=True):
        pairs.setdefault(owner, []).append((trial, batch))
    return pairs


def _guessed(work: _Work) -> list[Guess]:
    """Return the ways to run a function; where there are none, the work says why."""
    if not work.text or len(work.text) > _MOST_TEXT:
        work.reason = "not found as a function" if not work.text else "too long to be run"
        return []
    if work.language == "python":
        if work.name == SCRIPT:
            work.text = as_function(work.text)
        ways, work.reason = python_guesses(work.text, work.name)
        return ways
    work.text, work.called = _plain_names(work.text), _plain_names(work.name)
    found = signature(work.text, work.called)
    if found is None:
        work.reason = "its parameters could not be read"
        return []
    nodes = node_kinds(found.declared)
    work.links = nodes if work.links is None else work.links
    ways = guesses(found)
    work.clear = clear(found, ways, work.text)
    if "list" in nodes and any(len(found.declared.links(r)) == 2 for r in found.declared.records):
        twin = signature(work.text, work.called, twins=True)
        ways += guesses(twin) if twin is not None else []
    ways = [*ways, *twin_guesses(work.text, found)] or with_callbacks(work.text, found)
    work.reason = "" if ways else missing(found)
    return ways


def _plain_names(text: str) -> str:
    """Return C without letters beyond ASCII, which compilers take in names and the engine does not."""
    return text if text.isascii() else _BEYOND.sub(lambda letter: f"_u{ord(letter[0]):x}", text)


def _choose(
    work: _Work, pairs: Sequence[tuple[Trial, engine.Batch]], budget: Budget, sure: bool = False
) -> bool:
    """Choose what a function is, and tell whether that was done; with ``sure`` only where nothing is open."""
    if not pairs:
        return not sure
    if budget.left() == 0 and not len(pairs[-1][1].compiles):
        work.reason = _NO_TIME
        return True
    still = observe.untouched(pairs)
    every = [m for trial, batch in pairs for m in observe.matches(trial, batch)]
    found = [m for m in every if not (m.guess.cut_in_place and (m.guess.rank, id(m.world)) in still)]
    match, reason = observe.best(found)
    while match is not None and not observe.upheld(match, pairs):
        found = [m for m in found if m.answer != match.answer or m.guess != match.guess]
        match, reason = observe.best(found)
    if match is not None and match.answer.label == "sort" and _hidden(work, match, "tree"):
        match, reason = None, "sorts by way of a tree: a sort or a walk, outputs do not tell"
    if sure and (match is None or match.guess.filled):
        return False
    work.match, work.reason = match, reason
    if match is not None:
        work.chosen = (match.guess, match.world)
    elif not reason:
        _unmatched(work, pairs)
        sure_of_call = work.chosen is not None and observe.settled(pairs, work.chosen[0])
        work.clear = work.clear and sure_of_call and not every
    return True


def _unmatched(work: _Work, pairs: Sequence[tuple[Trial, engine.Batch]]) -> None:
    """Choose the call that costs are counted for, and say why nothing is known."""
    work.chosen = observe.runnable(pairs)
    if work.language == "python" and work.chosen and set(work.chosen[0].kinds) == {"int"}:
        work.chosen = None  # almost anything takes a number and runs
    why = observe.refused(pairs) if work.chosen is None else _NO_MATCH
    work.reason = why or "no guessed call line ran"
    work.clear = work.clear and work.reason == _NO_MATCH


def _count(works: Sequence[_Work], budget: Budget) -> None:
    """Measure time and space of every function that was run; slow ones again at all smaller sizes."""
    todo = [(work, *work.chosen) for work in works if work.chosen is not None]
    slow = _counted(works, todo, (0,), budget)
    _counted(works, slow, range(1, len(growth.WAYS)), budget)


def _counted(
    works: Sequence[_Work], todo: Sequence[_Chosen], ways: Sequence[int], budget: Budget
) -> list[_Chosen]:
    """Count at the sizes of each way in one run; return those that no way's sizes were small enough for."""
    runs = [growth.tasks(work.text, guess, world, way) for work, guess, world in todo for way in ways]
    batches = iter(_run_all(works, [task for run in runs for task in run], budget) if runs else ())
    counted = iter([growth.joined([next(batches) for _ in run]) for run in runs])
    rows = []
    for _, _, world in todo:
        row = [(world, next(counted), way) for way in ways]
        rows.append(next((one for one in row if not growth.stopped(one[1])), row[-1]))
    for (work, _, _), (time, space) in zip(todo, growth.classes(rows), strict=True):
        work.time, work.space = time, space
        if work.language == "python" and space not in _ROUGH:
            work.space = ""  # lists grow in steps
    return [one for one, (_, batch, _) in zip(todo, rows, strict=True) if growth.stopped(batch)]


def _run_all(works: Sequence[_Work], tasks: Sequence[engine.Task], budget: Budget) -> list[engine.Batch]:
    if works[0].language == "python":
        return pyrun.counted(tasks, budget)
    return engine.run(tasks, budget)


def _measured(known: Measured, work: _Work) -> Measured:
    if work.chosen is None:
        return replace(known, reason=work.reason)
    guess, _ = work.chosen
    answer = work.match.answer if work.match else None
    return replace(
        known,
        call=guess.shown.replace(work.called, work.name, 1) if work.called else guess.shown,
        algorithm=answer.label if answer else "",
        structure=_structure(work, answer.structure if answer else ""),
        time=work.time,
        space=work.space,
        tests=work.match.tests if work.match else 0,
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


def _hidden(work: _Work, match: Match, kind: str) -> bool:
    """Tell whether the function was given an array and its program has nodes of a list or tree."""
    return match.guess.kinds[0] == "array" and kind in (work.links or ())
