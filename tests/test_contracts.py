"""What every plug-in promises, tested on all of them: a new file in a plug-in folder is covered at once."""

from __future__ import annotations

import itertools
import threading
import time

import pytest

from pinball.core import plugins
from pinball.core.budget import Budget
from pinball.core.program import ARRAY, INT, Program, Progress, Settings, Step
from pinball.core.request import make_spec
from pinball.core.spec import Example, Spec
from pinball.dsl.behaviour import behaviour, fits, variable_types
from pinball.dsl.components import PAPER_HIGH, PAPER_LOW, run
from pinball.nets.guide import attribute_prior

SEARCHES = plugins.names("search")
LISTS = ((3, -1, 2, 8, -6), (5, 5, -4), (-9, 7, 0, 1), (4, -2, -3, 10), (6, 1))
KNOWN = [
    Program((ARRAY,), (Step("SORT", (0,)),)),
    Program((ARRAY,), (Step("COUNT (<0)", (0,)),)),
    Program((INT, ARRAY), (Step("TAKE", (0, 1)),)),
    Program((ARRAY,), (Step("FILTER (>0)", (0,)), Step("REVERSE", (1,)))),
    Program((ARRAY,), (Step("MAP (*2)", (0,)), Step("MAXIMUM", (1,)))),
]
LAST = make_spec([Example(((1, 2),), 2), Example(((4, 5, 6),), 6)])
SORTED = make_spec([Example(((3, 1, 2),), (1, 2, 3))])
IMPOSSIBLE = make_spec([Example((xs,), (77, -77, 13, xs[0] * 7 % 31)) for xs in LISTS])


def spec_of(program: Program) -> Spec:
    """Return five examples of a program, within the paper's range, which every search can see."""
    inputs = [(2, xs) if program.input_types[0] == INT else (xs,) for xs in LISTS]
    return make_spec([Example(i, run(program, i)[-1]) for i in inputs])


def settings(length: int, progress: Progress | None = None) -> Settings:
    return Settings(length, PAPER_LOW, PAPER_HIGH, threads=1, progress=progress or Progress())


def test_there_are_plug_ins_to_test() -> None:
    assert {"dfs", "sort_and_add"} <= set(SEARCHES)


@pytest.mark.parametrize("name", SEARCHES)
@pytest.mark.parametrize("program", KNOWN, ids=str)
def test_a_search_finds_a_short_known_program(name: str, program: Program) -> None:
    spec = spec_of(program)
    progress = Progress()
    search = plugins.load("search", name).search
    found = search(spec, attribute_prior(spec), Budget.seconds(20), settings(len(program.steps), progress))
    candidate = next(found, None)
    assert candidate is not None, f"{name} ended with nothing"
    assert candidate.origin and progress.explored > 0
    assert len(candidate.program.steps) <= len(program.steps)


@pytest.mark.parametrize("name", SEARCHES)
@pytest.mark.parametrize("spec", [LAST, SORTED], ids=["last", "sorted"])
def test_a_search_never_yields_a_program_that_does_not_fit(name: str, spec: Spec) -> None:
    search = plugins.load("search", name).search
    found = search(spec, attribute_prior(spec), Budget.seconds(2), settings(4))
    candidates = list(itertools.islice(found, 300))
    assert candidates
    for candidate in candidates:
        variable_types(candidate.program)
        assert candidate.program.input_types == (ARRAY,) and fits(candidate.program, spec)


@pytest.mark.parametrize("name", SEARCHES)
def test_a_search_ends_when_its_time_is_up(name: str) -> None:
    started = time.monotonic()
    search = plugins.load("search", name).search
    found = search(IMPOSSIBLE, attribute_prior(IMPOSSIBLE), Budget.seconds(0.5), settings(10))
    assert list(found) == []
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("name", SEARCHES)
def test_a_search_without_time_yields_nothing(name: str) -> None:
    spec = spec_of(KNOWN[0])
    search = plugins.load("search", name).search
    assert list(search(spec, attribute_prior(spec), Budget.seconds(0), settings(2))) == []


@pytest.mark.parametrize("name", SEARCHES)
def test_a_search_stops_when_it_is_cancelled(name: str) -> None:
    budget = Budget.seconds(60)
    alarm = threading.Timer(0.5, budget.cancelled.set)
    alarm.start()
    started = time.monotonic()
    search = plugins.load("search", name).search
    assert list(search(IMPOSSIBLE, attribute_prior(IMPOSSIBLE), budget, settings(10))) == []
    assert time.monotonic() - started < 10
    alarm.cancel()


@pytest.mark.parametrize("name", SEARCHES)
def test_a_search_that_tried_everything_says_so_only_if_it_did(name: str) -> None:
    progress = Progress()
    search = plugins.load("search", name).search
    budget = Budget.seconds(0.3)
    assert list(search(IMPOSSIBLE, attribute_prior(IMPOSSIBLE), budget, settings(10, progress))) == []
    assert not progress.exhausted


def test_two_searches_agree_on_what_a_program_does() -> None:
    spec = spec_of(KNOWN[3])
    found = []
    for name in ("dfs", "sort_and_add"):
        search = plugins.load("search", name).search
        found.append(next(search(spec, attribute_prior(spec), Budget.seconds(20), settings(2))).program)
    inputs = [example.inputs for example in spec.examples]
    assert behaviour(found[0], inputs) == behaviour(found[1], inputs)


@pytest.mark.parametrize(
    ("folder", "name"), [(folder, name) for folder in ("bench", "train") for name in plugins.names(folder)]
)
def test_every_benchmark_and_trainer_has_a_main_and_says_what_it_is(folder: str, name: str) -> None:
    if folder == "train":
        pytest.importorskip("torch")
    module = plugins.load(folder, name)
    assert callable(module.main) and (module.__doc__ or "").strip()
