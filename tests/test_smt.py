"""The SMT search and its encoding, compared with ``dsl.components.apply``."""

from __future__ import annotations

import threading
import time

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.budget import Budget
from pinball.core.errors import BadRequest, Unsupported
from pinball.core.program import ARRAY, INT, Prior, Program, Settings, Step
from pinball.core.spec import Example, Spec, Value
from pinball.dsl.components import (
    PAPER_HIGH,
    PAPER_LOW,
    Component,
    OutOfRange,
    apply,
    attributes,
    components,
    run,
)
from pinball.search.smt import search
from pinball.smt.arrays import Array
from pinball.smt.encode import Encoder
from pinball.smt.words import arithmetic, width

FLAT = Prior(dict.fromkeys(attributes(), 0.5))
SMALL = st.integers(-9, 9)


def paper(length: int) -> Settings:
    return Settings(length=length, low=PAPER_LOW, high=PAPER_HIGH)


def spec_of(
    program: Program, *inputs: tuple[Value, ...], low: int = PAPER_LOW, high: int = PAPER_HIGH
) -> Spec:
    return Spec(tuple(Example(i, run(program, i, low, high)[-1]) for i in inputs))


def first(spec: Spec, limits: Settings, prior: Prior = FLAT, seconds: float = 20.0) -> Program | None:
    found = next(search(spec, prior, Budget.seconds(seconds), limits), None)
    return found.program if found else None


def assert_fits(program: Program | None, spec: Spec, limits: Settings) -> None:
    assert program is not None
    for example in spec.examples:
        assert run(program, example.inputs, limits.low, limits.high)[-1] == example.output


def test_examples_that_mix_types_are_refused() -> None:
    spec = Spec((Example(((1,),), 1), Example((1,), 1)))
    with pytest.raises(BadRequest, match="mix"):
        next(search(spec, FLAT, Budget.seconds(1), paper(1)), None)


def test_no_examples_are_refused() -> None:
    with pytest.raises(BadRequest, match="example"):
        next(search(Spec(), FLAT, Budget.seconds(1), paper(1)), None)


def test_an_array_too_long_to_encode_ends_the_search_without_a_claim() -> None:
    limits = paper(1)
    assert first(Spec((Example((tuple(range(200)),), tuple(range(1, 201))),)), limits) is None
    assert not limits.progress.exhausted


def test_a_long_example_beside_a_short_one_is_still_checked() -> None:
    program = Program((ARRAY,), (Step("MAP (+1)", (0,)),))
    spec = spec_of(program, ((1, 2, 3),), (tuple(range(100)),))
    assert first(spec, paper(1)) == program


def test_without_time_nothing_is_proposed() -> None:
    limits = paper(2)
    assert first(Spec((Example(((1, 2),), (2, 1)),)), limits, seconds=0.0) is None
    assert limits.progress.explored == 0 and not limits.progress.exhausted


def test_examples_that_no_short_program_fits_exhaust_the_search() -> None:
    limits = paper(1)
    spec = Spec((Example(((1, 2, 3),), (7, 7, 8)),))
    assert first(spec, limits) is None
    assert limits.progress.exhausted


def test_the_time_limit_ends_a_hard_search() -> None:
    spec = Spec((Example((tuple(range(0, 60, 3)),), tuple(range(19, 0, -2))),))
    limits = paper(5)
    began = time.monotonic()
    assert first(spec, limits, seconds=1.0) is None
    assert time.monotonic() - began < 4.0
    assert not limits.progress.exhausted


def test_the_stop_flag_ends_a_running_search() -> None:
    budget = Budget.seconds(60)
    spec = Spec((Example((tuple(range(0, 60, 3)),), tuple(range(19, 0, -2))),))
    threading.Timer(0.5, budget.cancelled.set).start()
    began = time.monotonic()
    assert next(search(spec, FLAT, budget, paper(5)), None) is None
    assert time.monotonic() - began < 10.0


@pytest.mark.parametrize("component", components(), ids=lambda c: c.name)
def test_every_component_alone_is_found(component: Component) -> None:
    program = Program(component.argument_types, (Step(component.name, _arguments(component)),))
    arrays: list[tuple[int, ...]] = [(3, -1, 4, -5, 2), (6, 7), (-2, -8, 5, 1)]
    spec = spec_of(program, *(_inputs(component, array) for array in arrays))
    assert_fits(first(spec, paper(1)), spec, paper(1))


def _arguments(component: Component) -> tuple[int, ...]:
    return tuple(range(len(component.argument_types)))


def _inputs(component: Component, array: tuple[int, ...]) -> tuple[Value, ...]:
    types = component.argument_types
    return tuple(1 if kind == INT else (array if i == 0 else array[::-1]) for i, kind in enumerate(types))


@pytest.mark.parametrize(
    ("types", "steps", "inputs"),
    [
        ((ARRAY,), [("FILTER (<0)", 0), ("MAP (*4)", 1)], [((-7, 3, -4, 0, -1),), ((5, -2, -2),)]),
        ((ARRAY,), [("SORT", 0), ("REVERSE", 1)], [((3, 9, -4, 5),), ((1, 2),)]),
        ((ARRAY,), [("MINIMUM", 0), ("DROP", 1, 0)], [((2, 9, 1, 5),), ((3, 2, 8),)]),
        ((INT, ARRAY), [("TAKE", 0, 1), ("SUM", 2)], [(2, (5, 6, 7)), (-1, (1, 2, 3, 4)), (1, (9, 9))]),
        (
            (ARRAY, ARRAY),
            [("ZIPWITH (-)", 0, 1), ("MAXIMUM", 2)],
            [((1, 9), (3, 2, 4)), ((4, 4, 0), (1, 9, 9))],
        ),
    ],
)
def test_two_steps_are_found(
    types: tuple[str, ...], steps: list[tuple[str, int]], inputs: list[tuple[Value]]
) -> None:
    program = Program(types, tuple(Step(name, tuple(args)) for name, *args in steps))
    spec = spec_of(program, *inputs)
    assert_fits(first(spec, paper(2)), spec, paper(2))


def test_no_value_is_an_output_like_any_other() -> None:
    program = Program((ARRAY,), (Step("FILTER (>0)", (0,)), Step("HEAD", (1,))))
    spec = spec_of(program, ((-1, -2),), ((-3, 4, 5),), ((8, -9),))
    assert_fits(first(spec, paper(2)), spec, paper(2))


def test_values_beyond_the_paper_are_searched_with_64_bits() -> None:
    program = Program((ARRAY,), (Step("MAP (**2)", (0,)), Step("SUM", (1,))))
    limits = Settings(length=2)
    spec = spec_of(program, ((100_000, -7),), ((3, 5, 40_000),), low=limits.low, high=limits.high)
    assert_fits(first(spec, limits), spec, limits)


def test_programs_are_yielded_once_and_all_fit() -> None:
    spec = Spec((Example(((1, 2),), (2, 4)), Example(((0, 3),), (0, 6))))
    limits = paper(2)
    found = []
    for candidate in search(spec, FLAT, Budget.seconds(20), limits):
        assert_fits(candidate.program, spec, limits)
        found.append(candidate.program)
        if len(found) == 8:
            break
    assert len(found) == 8 == len(set(found))
    assert limits.progress.explored >= 8


def test_the_likeliest_components_are_tried_first() -> None:
    spec = Spec((Example(((1, 2),), (2, 4)),))
    likely = Prior({name: 0.9 if name in ("ZIPWITH", "+") else 0.1 for name in attributes()})
    found = next(search(spec, likely, Budget.seconds(10), paper(2)))
    assert found.origin == "smt" and len(found.program.steps) == 1


def test_an_unknown_operator_is_unsupported() -> None:
    x = z3.BitVec("x", 8)
    with pytest.raises(Unsupported, match=r"\*\*"):
        arithmetic("**", x, 2, [])
    with pytest.raises(Unsupported, match="constant"):
        arithmetic("//", x, x, [])


@given(st.integers(-128, 127), st.integers(1, 9), st.sampled_from(["+", "-", "*", "//", "%"]))
def test_word_arithmetic_is_exact(value: int, other: int, operator: str) -> None:
    x, sides = z3.BitVec("x", 8), list[z3.BoolRef]()
    result = arithmetic(operator, x, other, sides)
    expected = {"+": value + other, "-": value - other, "*": value * other, "//": value // other}
    solver = z3.Solver()
    solver.add(x == value, *sides)
    assert solver.check() == z3.sat
    got = solver.model().eval(result, model_completion=True) if not isinstance(result, int) else result
    assert (got if isinstance(got, int) else got.as_signed_long()) == expected.get(operator, value % other)
    assert width(result) <= 32


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(components()),
    st.lists(SMALL, max_size=5),
    st.lists(SMALL, max_size=5),
    st.integers(-7, 7),
)
def test_the_encoding_agrees_with_the_definition(
    component: Component, xs: list[int], ys: list[int], n: int
) -> None:
    arrays = iter((tuple(xs), tuple(ys)))
    arguments: list[Value] = [n if kind == INT else next(arrays) for kind in component.argument_types]
    low, high = -40, 40
    expected: Value | str
    try:
        expected = apply(component, arguments, low, high)
    except OutOfRange:
        expected = "out of range"
    assert _encoded(component, arguments, low, high) == expected


def _encoded(component: Component, arguments: list[Value], low: int, high: int) -> Value | str:
    """Return the component's value as Z3 computes it on symbolic arguments that are fixed afterwards."""
    context, fixed = z3.Context(), []
    symbols = []
    for k, argument in enumerate(arguments):
        values = argument if isinstance(argument, tuple) else (argument,)
        padded = [*values, 0, 0] if isinstance(argument, tuple) else list(values)
        words = [z3.BitVec(f"w{k}_{i}", 7, context) for i in range(len(padded))]
        fixed += [word == value for word, value in zip(words, padded, strict=True)]
        present = [z3.Bool(f"p{k}_{i}", context) for i in range(len(padded))]
        fixed += [p == (i < len(values)) for i, p in enumerate(present)]
        symbols.append(Array(tuple(present), tuple(words)) if isinstance(argument, tuple) else words[0])
    encoder = Encoder(context, low, high)
    result = encoder.component(component, symbols)
    solver = z3.Solver(ctx=context)
    solver.add(*fixed, *encoder.sides)
    assert solver.check() == z3.sat
    model = solver.model()

    def read(symbol: object) -> int:
        if isinstance(symbol, bool | int):
            return int(symbol)
        value = model.eval(symbol, model_completion=True)
        return int(z3.is_true(value)) if z3.is_bool(value) else int(value.as_signed_long())

    if not read(result.valid):
        return "out of range"
    if read(result.null):
        return None
    if not isinstance(result.value, Array):
        return read(result.value)
    pairs = zip(result.value.present, result.value.items, strict=True)
    return tuple(read(item) for there, item in pairs if read(there))
