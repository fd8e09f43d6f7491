"""Behaviour: probes, minimal programs, and the question that tells two programs apart."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinball.core.errors import BadRequest
from pinball.core.literals import parse_example
from pinball.core.probes import probes
from pinball.core.program import ARRAY, INT, Program, Step
from pinball.core.request import input_types, kind_of, make_spec
from pinball.core.spec import Spec
from pinball.dsl.behaviour import (
    Refused,
    behaviour,
    difference,
    fits,
    in_order,
    minimise,
    result,
    tidied,
    variable_types,
)


def spec_of(*lines: str) -> Spec:
    return make_spec([parse_example(line) for line in lines])


def program(types: tuple[str, ...], *steps: tuple[str, int | tuple[int, ...]]) -> Program:
    return Program(types, tuple(Step(name, a if isinstance(a, tuple) else (a,)) for name, a in steps))


SORTED = program((ARRAY,), ("SORT", 0))
DISTINCT_LINES = ("[3, 1, 2] -> [1, 2, 3]", "5, [1, 2] -> 7", "0 -> 1", "[], [] -> []")


@pytest.mark.parametrize("line", DISTINCT_LINES)
def test_probes_are_never_the_examples_and_never_twice_the_same(line: str) -> None:
    spec = spec_of(line)
    found = probes(spec, 100)
    assert spec.examples[0].inputs not in found
    assert len(set(found)) == len(found) > 15
    assert all(tuple(kind_of(v) for v in inputs) == input_types(spec) for inputs in found)


def test_probes_are_the_same_for_the_same_seed_only() -> None:
    spec = spec_of("[3, 1, 2] -> [1, 2, 3]")
    assert probes(spec, 100, 1) == probes(spec, 100, 1) != probes(spec, 100, 2)


@given(st.integers(-(2**63), 2**63 - 1), st.integers(0, 5))
@settings(max_examples=50)
def test_probes_stay_within_64_bits(number: int, seed: int) -> None:
    for inputs in probes(spec_of(f"{number}, [{number}] -> 0"), 60, seed):
        numbers = [n for value in inputs for n in (value if isinstance(value, tuple) else (value or 0,))]
        assert all(-(2**63) <= n < 2**63 for n in numbers)


def test_a_result_outside_64_bits_is_refused_and_fits_nothing() -> None:
    squares = program((ARRAY,), ("MAP (**2)", 0))
    assert result(squares, ((2**40,),)) == Refused()
    assert not fits(squares, spec_of(f"[{2**40}] -> [0]"))
    assert fits(squares, spec_of("[3] -> [9]"))


def test_a_program_from_a_file_must_be_well_typed() -> None:
    for bad in (
        program((ARRAY,), ("NOSUCH", 0)),
        program((ARRAY,), ("SORT", 1)),
        program((ARRAY,), ("SORT", -1)),
        program((ARRAY,), ("SORT", (0, 0))),
        program((INT,), ("SORT", 0)),
    ):
        with pytest.raises(BadRequest, match="step 1"):
            variable_types(bad)
    assert variable_types(program((ARRAY,), ("HEAD", 0))) == (ARRAY, INT)


def test_a_minimal_program_stays_as_it_is() -> None:
    assert minimise(SORTED, lambda p: fits(p, spec_of("[3, 1, 2] -> [1, 2, 3]"))) == SORTED


def test_steps_that_are_unused_or_that_change_nothing_are_dropped() -> None:
    long = program((ARRAY,), ("MAP (*2)", 0), ("SORT", 0), ("REVERSE", 2), ("REVERSE", 3), ("SORT", 4))
    spec = spec_of("[3, 1, 2] -> [1, 2, 3]")
    assert fits(long, spec)
    assert minimise(long, lambda p: fits(p, spec)) == SORTED


def test_arguments_are_put_in_order_only_where_that_changes_nothing() -> None:
    found = probes(spec_of("[1, 2], [3, 4] -> [4, 6]"), 60)
    minus = program((ARRAY, ARRAY), ("ZIPWITH (-)", (1, 0)))
    plus = program((ARRAY, ARRAY), ("ZIPWITH (+)", (1, 0)))
    assert in_order(minus, found) == minus
    assert in_order(plus, found) == program((ARRAY, ARRAY), ("ZIPWITH (+)", (0, 1)))


def test_steps_are_exchanged_only_where_that_changes_nothing() -> None:
    spec = spec_of("[3, -1, 2] -> [1]")
    found = probes(spec, 60)
    negated = program((ARRAY,), ("MAP (*-1)", 0), ("FILTER (<0)", 1))
    assert tidied(negated, found) == negated
    shared = program((ARRAY,), ("SORT", 0), ("MAP (*2)", 1), ("ZIPWITH (+)", (1, 2)))
    assert tidied(shared, found) == shared
    last = program((ARRAY,), ("SORT", 0), ("REVERSE", 1), ("MAP (*4)", 2), ("FILTER (<0)", 3))
    assert [s.component for s in tidied(last, found).steps] == ["FILTER (<0)", "MAP (*4)", "SORT", "REVERSE"]


def test_the_question_is_small_and_really_tells_the_programs_apart() -> None:
    spec = spec_of("[900, 100, 200] -> [100, 200, 900]")
    clipped = program((ARRAY,), ("FILTER (>0)", 0), ("SORT", 1))
    question = difference(SORTED, clipped, probes(spec, 100))
    assert question is not None
    assert result(SORTED, question) != result(clipped, question)
    assert question == ((0,),)


def test_programs_that_agree_on_all_probes_give_no_question() -> None:
    twice = program((ARRAY,), ("SORT", 0), ("SORT", 1))
    found = probes(spec_of("[3, 1, 2] -> [1, 2, 3]"), 100)
    assert difference(SORTED, twice, found) is None
    assert behaviour(SORTED, found) == behaviour(twice, found)
