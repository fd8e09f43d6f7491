"""The compiled kernel beside its slow twins: component semantics, naive enumeration, drawn examples."""

from __future__ import annotations

import naive
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from strategies import numbers

from pinball.core import plugins
from pinball.core.budget import Budget
from pinball.core.errors import BadRequest
from pinball.core.program import INT, Prior, Program, Settings
from pinball.core.spec import Example, Spec, Value
from pinball.dsl.assemble import prune
from pinball.dsl.components import (
    INT64_HIGH,
    INT64_LOW,
    PAPER_HIGH,
    PAPER_LOW,
    Component,
    OutOfRange,
    apply,
    attributes,
    components,
    run,
)
from pinball.search._kernel.build import Shape, load
from pinball.search._kernel.task import decode, encode, problem, shape_for
from pinball.train import data

EVEN = Prior(dict.fromkeys(attributes(), 0.5))
PAPER = Shape(16, 32, PAPER_LOW, PAPER_HIGH)
NARROW = Shape(16, 32, -8191, 8191)
WIDE = Shape(64, 32, INT64_LOW, INT64_HIGH)
EXHAUSTIVE = ("dfs", "lambda2", "sort_and_add")


def values(kind: str, shape: Shape) -> st.SearchStrategy[Value]:
    """Values of a type within a shape's range; integers may be NULL."""
    inside = numbers if shape.bits == 64 else st.integers(shape.low, shape.high) | st.integers(-9, 9)
    if kind == INT:
        return inside | st.none() | st.integers(-25, 25)
    return st.lists(inside, max_size=20).map(tuple)


def on_kernel(component: Component, arguments: list[Value], shape: Shape) -> Value:
    """Apply a component in the kernel. Raise ``OutOfRange`` as its twin does."""
    items = [encode([a], shape) for a in arguments]
    out = encode([()], shape)
    pointers = [i.ctypes.data for i in items] + [None]
    number = components().index(component)
    if not load(shape).kernel_apply(
        number, *(None if p is None else data.ctypes.c_void_p(p) for p in pointers[:2]),
        data.ctypes.c_void_p(out.ctypes.data), 1,
    ):  # fmt: skip
        raise OutOfRange(component.name)
    return decode(out[0])


@pytest.mark.parametrize("shape", [PAPER, NARROW, WIDE], ids=["paper", "narrow", "wide"])
@pytest.mark.parametrize("component", components(), ids=lambda c: c.name)
def test_a_component_in_the_kernel_does_what_its_definition_does(component: Component, shape: Shape) -> None:
    @hypothesis_settings(max_examples=60, deadline=None)
    @given(st.tuples(*(values(kind, shape) for kind in component.argument_types)))
    def agree(arguments: tuple[Value, ...]) -> None:
        try:
            wanted: Value | str = apply(component, arguments, shape.low, shape.high)
        except OutOfRange:
            wanted = "out of range"
        try:
            got: Value | str = on_kernel(component, list(arguments), shape)
        except OutOfRange:
            got = "out of range"
        assert got == wanted

    agree()


def test_an_array_too_long_for_any_item_is_refused() -> None:
    with pytest.raises(BadRequest, match="at most 8191"):
        shape_for([Example(((0,) * 9000,), 0)], INT64_LOW, INT64_HIGH)


def test_examples_that_disagree_in_type_are_refused() -> None:
    spec = Spec((Example(((1,),), 1), Example((1,), 1)))
    with pytest.raises(BadRequest, match="mix integers and arrays"):
        problem(spec, Settings())


def fitting(search: str, spec: Spec, length: int) -> list[Program]:
    found = plugins.load("search", search).search(
        spec, EVEN, Budget.seconds(60), Settings(length=length, low=PAPER_LOW, high=PAPER_HIGH)
    )
    return [candidate.program for candidate in found]


def all_used(program: Program) -> bool:
    return prune(program) == program


AMBIGUOUS = [
    Spec((Example(((3, -1, 2),), (-1, 2, 3)),)),
    Spec((Example(((4, 2), (1, 1)), (2, 4)), Example(((7, 7), (3, 1)), (7, 7)))),
    Spec((Example((1, (2, 0, -2)), 2),)),
    Spec((Example(((-2, 5, 8),), 3), Example(((0, -1),), 2))),
]


@pytest.mark.parametrize("spec", AMBIGUOUS)
@pytest.mark.parametrize("search", EXHAUSTIVE)
def test_an_exhaustive_search_yields_what_naive_enumeration_yields_and_each_once(
    search: str, spec: Spec
) -> None:
    commuting = {f"ZIPWITH ({g})" for g in ("+", "*", "MIN", "MAX")}
    wanted = {
        candidate.program
        for candidate in naive.search(spec, EVEN, Budget.seconds(60), Settings(length=2))
        if all_used(candidate.program)
        and not any(
            s.component in commuting and s.arguments[1] < s.arguments[0] for s in candidate.program.steps
        )
    }
    found = fitting(search, spec, 2)
    assert len(found) == len(set(found))
    assert {p for p in found if all(step not in p.steps[:i] for i, step in enumerate(p.steps))} == wanted


@pytest.mark.parametrize("search", EXHAUSTIVE)
def test_two_threads_yield_each_program_that_one_thread_yields_and_each_once(search: str) -> None:
    for spec in AMBIGUOUS:
        settings = Settings(length=2, low=PAPER_LOW, high=PAPER_HIGH, threads=2)
        found = plugins.load("search", search).search(spec, EVEN, Budget.seconds(60), settings)
        programs = [candidate.program for candidate in found]
        assert len(programs) == len(set(programs))
        assert set(programs) == set(fitting(search, spec, 2))


def test_searches_with_two_threads_find_what_one_thread_finds() -> None:
    spec = data.pool(3).spec(3)
    for search in ("dfs", "best_first"):
        settings = Settings(length=3, low=PAPER_LOW, high=PAPER_HIGH, threads=2)
        found = next(plugins.load("search", search).search(spec, EVEN, Budget.seconds(20), settings))
        assert all(run(found.program, e.inputs, PAPER_LOW, PAPER_HIGH)[-1] == e.output for e in spec.examples)


@pytest.mark.parametrize("row", range(12))
def test_best_first_answers_first_with_a_shortest_program(row: int) -> None:
    spec = data.pool(3).spec(row)
    settings = Settings(length=4, low=PAPER_LOW, high=PAPER_HIGH)
    shortest = len(fitting_first("dfs", spec, settings).steps)
    assert len(fitting_first("best_first", spec, settings).steps) == shortest


def fitting_first(search: str, spec: Spec, settings: Settings) -> Program:
    return next(plugins.load("search", search).search(spec, EVEN, Budget.seconds(30), settings)).program


@pytest.mark.parametrize(
    "spec",
    [
        Spec((Example((tuple(range(60, 0, -1)),), tuple(range(1, 61))),)),
        Spec((Example(((10**12, 5),), 10**12 + 5), Example(((-(10**15),),), -(10**15)))),
        Spec((Example(((),), ()), Example(((2, -3),), (4, 9)))),
        Spec(tuple(Example((k, tuple(range(9))), tuple(range(k))) for k in range(10))),
        Spec((Example(((1, 2), (10, 20, 30)), (11, 22)),)),
        Spec((Example(((),), None), Example(((4, 1),), 1), Example(((-3, 9),), -3))),
    ],
    ids=["60 elements", "large integers", "an empty array", "ten examples", "two arrays", "no value"],
)
def test_best_first_solves_requests_outside_the_paper_s_setting(spec: Spec) -> None:
    program = fitting_first("best_first", spec, Settings(length=4))
    assert all(run(program, e.inputs)[-1] == e.output for e in spec.examples)


@pytest.mark.parametrize("length", [1, 3, 6])
def test_a_drawn_program_has_the_drawn_examples_and_no_variable_to_spare(length: int) -> None:
    drawn = data.draw(length, 150, seed=5)
    for row in range(len(drawn)):
        program = drawn.program(row)
        assert len(program.steps) == length and all_used(program)
        for example in drawn.spec(row).examples:
            assert run(program, example.inputs, PAPER_LOW, PAPER_HIGH)[-1] == example.output
            arrays = [v for v in example.inputs if isinstance(v, tuple)]
            assert all(len(xs) <= data.LANES for xs in arrays)


def test_the_same_seed_draws_the_same_programs_and_another_seed_does_not() -> None:
    assert data.draw(3, 50, 1).digest() == data.draw(3, 50, 1).digest() != data.draw(3, 50, 2).digest()


def test_no_training_program_behaves_like_a_test_program() -> None:
    training = data.training(2, 3000, seed=9)
    assert len(training) > 500
    assert not np.isin(training.signatures, data.pooled_signatures()).any()


def test_programs_that_behave_alike_share_a_signature_and_others_do_not() -> None:
    drawn = data.draw(2, 4000, seed=3)
    by_signature: dict[int, list[int]] = {}
    for row, signature in enumerate(drawn.signatures.tolist()):
        by_signature.setdefault(signature, []).append(row)
    groups = [rows for rows in by_signature.values() if len({drawn.program(r) for r in rows}) > 1]
    assert groups
    for rows in groups[:40]:
        first, other = (drawn.program(r) for r in rows[:2])
        for example in drawn.spec(rows[0]).examples:
            try:
                says = run(other, example.inputs, PAPER_LOW, PAPER_HIGH)[-1]
            except OutOfRange:
                continue
            assert says == run(first, example.inputs, PAPER_LOW, PAPER_HIGH)[-1]
