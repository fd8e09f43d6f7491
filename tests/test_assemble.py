"""Assembling: names, guards, fused steps, and what is left out."""

from __future__ import annotations

import contextlib
import keyword

import pytest
from hypothesis import given, settings
from strategies import cases

from pinball.core.program import ARRAY, INT, Program, Step
from pinball.core.spec import Value
from pinball.core.tree import Let, OptionalType, Return
from pinball.core.walk import walk
from pinball.dsl.assemble import assemble, prune
from pinball.dsl.components import OutOfRange, components, run
from pinball.dsl.words import WORDS
from pinball.languages.names import RESERVED
from pinball.languages.python.print import print_module


def program(*steps: tuple[str, int] | tuple[str, int, int], inputs: tuple[str, ...] = (ARRAY,)) -> Program:
    return Program(inputs, tuple(Step(name, tuple(arguments)) for name, *arguments in steps))


def body(made: Program, name: str = "f") -> str:
    """Return the printed body without the docstring."""
    return print_module(assemble(made, name)).rpartition('"""\n')[2]


def test_a_filter_that_two_steps_read_is_not_fused() -> None:
    made = program(("FILTER (>0)", 0), ("MAP (*2)", 1), ("ZIPWITH (+)", 1, 2))
    assert "positives = [x for x in xs if x > 0]\n    doubled = [x * 2 for x in positives]" in body(made)


def test_a_filter_that_only_a_map_reads_becomes_its_condition() -> None:
    assert body(program(("FILTER (>0)", 0), ("MAP (*2)", 1))) == "    return [x * 2 for x in xs if x > 0]\n"


def test_a_result_that_is_always_there_is_not_optional() -> None:
    assert not isinstance(assemble(program(("SUM", 0))).functions[0].returns, OptionalType)


def test_a_missing_value_makes_the_function_return_none_at_once() -> None:
    made = program(("HEAD", 0), ("TAKE", 1, 0))
    assert body(made) == "    if not xs:\n        return None\n    first = xs[0]\n    return xs[:first]\n"
    assert isinstance(assemble(made).functions[0].returns, OptionalType)


def test_the_same_guard_is_not_written_twice() -> None:
    made = program(("HEAD", 0), ("TAKE", 1, 0), ("LAST", 0), ("DROP", 3, 2))
    assert body(made).count("if not xs") == 1


def test_a_step_that_nothing_reads_is_left_out_and_an_input_stays() -> None:
    made = program(("SUM", 0), ("SORT", 1), inputs=(ARRAY, ARRAY))
    assert body(made) == "    return sorted(ys)\n"
    assert [p.name for p in assemble(made).functions[0].parameters] == ["xs", "ys"]


def test_pruning_renumbers_what_is_left() -> None:
    made = program(("SUM", 0), ("SORT", 0), ("REVERSE", 2))
    assert prune(made) == program(("SORT", 0), ("REVERSE", 1))


def test_a_step_done_twice_gets_a_second_name() -> None:
    made = program(("MAP (*2)", 0), ("MAP (*2)", 1), ("SORT", 2))
    assert "doubled2 = [x * 2 for x in doubled]" in body(made)


@pytest.mark.parametrize("name", ["sum", "abs", "min", "malloc", "lambda", "int", "heap_sort", "xs"])
def test_a_name_that_would_collide_is_changed(name: str) -> None:
    assert assemble(program(("SORT", 0)), name).functions[0].name == f"{name}2"


@pytest.mark.parametrize("name", ["sort", "reverse", "my_function", "f"])
def test_a_name_that_is_free_is_kept(name: str) -> None:
    assert assemble(program(("SUM", 0)), name).functions[0].name == name


def test_a_name_is_made_from_up_to_three_steps() -> None:
    steps: list[tuple[str, int]] = [("FILTER (>0)", 0), ("MAP (*3)", 1), ("SORT", 2), ("REVERSE", 3)]
    names = [assemble(program(*steps[:count])).functions[0].name for count in (1, 2, 3, 4)]
    assert names == ["keep_positives", "filter_triple", "filter_triple_sort", "transform"]


def test_every_component_has_words_that_collide_with_nothing() -> None:
    assert set(WORDS) == {component.name for component in components()}
    for words in WORDS.values():
        for name in (words.function, words.value):
            assert name.isidentifier() and not keyword.iskeyword(name) and name not in RESERVED


def test_the_step_before_is_them_and_an_earlier_one_is_named() -> None:
    made = program(("SORT", 0), ("REVERSE", 1), ("ZIPWITH (*)", 2, 1))
    assert assemble(made).functions[0].comment == (
        "Sort xs (call this ordered), reverse their order and multiply them by ordered element by element."
    )


def test_a_count_is_not_said_to_be_negative() -> None:
    counted = assemble(program(("COUNT (>0)", 0), ("TAKE", 1, 0))).functions[0].comment
    summed = assemble(program(("SUM", 0), ("TAKE", 1, 0))).functions[0].comment
    assert "negative" not in counted
    assert "A negative number counts from the end." in summed


def test_a_program_without_steps_returns_its_input() -> None:
    assert body(Program((INT, ARRAY), ())) == "    return xs\n"


@settings(max_examples=100, deadline=None)
@given(cases())
def test_names_are_unique_and_the_last_statement_returns(case: tuple[Program, tuple[Value, ...]]) -> None:
    function = assemble(case[0]).functions[0]
    names = [p.name for p in function.parameters]
    names += [n.name for n in walk(function.body) if isinstance(n, Let)]
    assert len({*names, function.name}) == len(names) + 1
    assert not RESERVED & set(names)
    assert isinstance(function.body[-1], Return)


@settings(max_examples=100, deadline=None)
@given(cases())
def test_pruning_keeps_the_output(case: tuple[Program, tuple[Value, ...]]) -> None:
    made, inputs = case
    dead = Program(made.input_types, (Step("SORT", (len(made.input_types) - 1,)), *_shifted(made)))
    if made.input_types[-1] != ARRAY:
        return
    assert prune(dead) == made
    with contextlib.suppress(OutOfRange):
        assert run(prune(dead), inputs)[-1] == run(dead, inputs)[-1]


def _shifted(made: Program) -> tuple[Step, ...]:
    first = len(made.input_types)
    return tuple(Step(s.component, tuple(a + (a >= first) for a in s.arguments)) for s in made.steps)
