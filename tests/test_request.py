"""Requests: what is read, and what is refused with its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinball.core.errors import BadRequest
from pinball.core.literals import parse_example, show_example
from pinball.core.program import ARRAY, INT
from pinball.core.request import (
    checked_name,
    contradiction,
    input_types,
    load_examples,
    make_spec,
    output_type,
)
from pinball.core.spec import Example

BAD_LINES = [
    ("", "column 1: expected an integer or '[', found the end"),
    ("[1, 2", "column 6: expected ',' or ']' in the array, found the end"),
    ("[1,, 2] -> 3", "column 4: expected an integer"),
    ("[1, 2,] -> 3", "column 7: expected an integer"),
    ("[1 2] -> 3", "column 4: expected ',' or ']'"),
    ("[1, 2]", "column 7: expected ',' or '->' after an input, found the end"),
    ("[1, 2] ->", "column 10: expected an integer or '[', found the end"),
    ("-> 3", "column 1: an input must come before '->'"),
    ("[1] = 3", "column 5: expected ',' or '->'"),
    ("1 -> 2 3", "column 8: expected the end after the output, found '3'"),
    ("1 -> 2 -> 3", "column 8: expected the end after the output, found '->'"),
    ("[1.5] -> 2", "column 2: 1.5 is a float; values are integers and arrays of integers"),
    ("1e3 -> 2", "column 1: 1e3 is a float"),
    ("'ab' -> 2", "column 1: a string; values"),
    ('["ab"] -> 2', "column 2: a string; values"),
    ("True -> 2", "column 1: True is a boolean; values"),
    ("[[1], [2]] -> 2", "column 2: a nested array; values"),
    ("[1, null] -> 2", "column 5: null inside an array"),
    ("null -> 2", "column 1: null is not an input"),
    ("1 -> None", "column 6: write null for no value"),
    ("[1, 9223372036854775808] -> 2", "column 5: 9223372036854775808 does not fit in 64 bits"),
    ("-9223372036854775809 -> 2", "does not fit in 64 bits"),
    ("9" * 1_000_000 + " -> 2", "column 1: 999999999999999999999999999... does not fit in 64 bits"),
    ("1_000 -> 2", "column 1: expected an integer or '[', found '1_000'"),
]


@pytest.mark.parametrize(("text", "problem"), BAD_LINES)
def test_a_malformed_example_is_refused_with_its_column(text: str, problem: str) -> None:
    with pytest.raises(BadRequest) as caught:
        parse_example(text)
    assert problem in str(caught.value)
    assert len(str(caught.value)) < 250 and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("[3, 1, 2] -> [1, 2, 3]", Example(((3, 1, 2),), (1, 2, 3))),
        ("2, [5, 6, 7] -> 7", Example((2, (5, 6, 7)), 7)),
        ("  []->null ", Example(((),), None)),
        ("-5->-6", Example((-5,), -6)),
        ("-9223372036854775808 -> 9223372036854775807", Example((-(2**63),), 2**63 - 1)),
    ],
)
def test_a_typed_example_is_read(text: str, example: Example) -> None:
    assert parse_example(text) == example


_ints = st.integers(-(2**63), 2**63 - 1)
_values = st.one_of(_ints, st.lists(_ints, max_size=5).map(tuple))
_examples = st.builds(
    Example, st.lists(_values, min_size=1, max_size=3).map(tuple), st.one_of(st.none(), _values)
)


@given(_examples)
def test_a_shown_example_reads_back_as_itself(example: Example) -> None:
    assert parse_example(show_example(example)) == example


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        parse_example(text)
    except BadRequest as error:
        assert "\n" not in str(error).replace(repr(text), "")


BAD_FILES = [
    ("", "is empty"),
    ("{", "line 1, column 2: not JSON"),
    ("[1]", "expected an object with 'examples', found a list"),
    ("3", "found an integer"),
    ("{}", "examples: missing"),
    ('{"examples": {}}', "examples: expected a list, found an object"),
    ('{"examples": [], "extra": 1}', "unknown key 'extra'; choose from: examples, name"),
    ('{"name": 3, "examples": []}', "name: expected a string, found an integer"),
    ('{"name": "a", "name": "b", "examples": []}', "the key 'name' is there twice"),
    ('{"examples": [3]}', "examples[0]: expected an object with 'inputs' and 'output', found an integer"),
    ('{"examples": [{"inputs": [1]}]}', "examples[0]: 'output' is missing"),
    ('{"examples": [{"output": 1}]}', "examples[0]: 'inputs' is missing"),
    ('{"examples": [{"inputs": [], "output": 1}]}', "examples[0].inputs: expected a list with at least one"),
    ('{"examples": [{"inputs": [1], "output": true}]}', "examples[0].output: a boolean; values"),
    ('{"examples": [{"inputs": ["x"], "output": 1}]}', "examples[0].inputs[0]: a string; values"),
    ('{"examples": [{"inputs": [[1, 2.5]], "output": 1}]}', "examples[0].inputs[0][1]: a float; values"),
    ('{"examples": [{"inputs": [[1, NaN]], "output": 1}]}', "examples[0].inputs[0][1]: a float; values"),
    ('{"examples": [{"inputs": [[[1]]], "output": 1}]}', "examples[0].inputs[0][0]: a nested array; values"),
    ('{"examples": [{"inputs": [null], "output": 1}]}', "examples[0].inputs[0]: null; only an output"),
    ('{"examples": [{"inputs": [{}], "output": 1}]}', "examples[0].inputs[0]: an object; values"),
    ('{"examples": [{"inputs": [9223372036854775808], "output": 1}]}', "does not fit in 64 bits"),
    ("[" * 100_000, "nested too deep"),
]


@pytest.mark.parametrize(("text", "problem"), BAD_FILES)
def test_a_malformed_file_is_refused_with_its_place(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "examples.json"
    path.write_text(text)
    with pytest.raises(BadRequest) as caught:
        load_examples(path)
    assert problem in str(caught.value) and str(path) in str(caught.value)


def test_a_file_that_is_missing_too_big_or_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="cannot read"):
        load_examples(tmp_path / "absent.json")
    with pytest.raises(BadRequest, match="cannot read"):
        load_examples(tmp_path)
    big = tmp_path / "big.json"
    big.write_bytes(b" " * (5 * 2**20))
    with pytest.raises(BadRequest, match="larger than"):
        load_examples(big)
    binary = tmp_path / "binary.json"
    binary.write_bytes(b'{"name": "\xff"}')
    with pytest.raises(BadRequest, match="byte 10: not UTF-8"):
        load_examples(binary)


@given(st.lists(_examples, max_size=4))
def test_a_file_reads_back_as_the_examples_it_was_made_of(
    tmp_path_factory: pytest.TempPathFactory, examples: list[Example]
) -> None:
    rows = [{"inputs": list(example.inputs), "output": example.output} for example in examples]
    path = tmp_path_factory.mktemp("request") / "examples.json"
    path.write_text(json.dumps({"name": "third", "examples": rows}))
    spec = load_examples(path)
    assert spec.examples == tuple(examples) and spec.name == "third"


def _spec_error(*lines: str) -> str:
    with pytest.raises(BadRequest) as caught:
        make_spec([parse_example(line) for line in lines])
    return str(caught.value)


def test_examples_of_different_shapes_are_refused_naming_both() -> None:
    assert "no example" in _spec_error()
    assert _spec_error("1 -> 2", "1, 2 -> 2") == "example 2 has 2 inputs, example 1 has 1 input"
    assert _spec_error("[1] -> 2", "1 -> 2") == "input 1 is an integer in example 2 and an array in example 1"
    assert _spec_error("[1] -> null", "[1, 2] -> 2", "[2] -> [2]") == (
        "the output is an array in example 3 and an integer in example 2"
    )


def test_null_agrees_with_either_type_of_output() -> None:
    assert output_type(make_spec([parse_example("[] -> null"), parse_example("[1] -> 1")])) == INT
    assert output_type(make_spec([parse_example("[] -> null"), parse_example("[1] -> [1]")])) == ARRAY
    assert output_type(make_spec([parse_example("[] -> null")])) == ""


def test_identical_examples_are_merged_and_different_ones_kept_in_order() -> None:
    spec = make_spec([parse_example(line) for line in ("2, [1] -> 2", "1, [1] -> 2", "2, [1] -> 2")])
    assert [example.inputs for example in spec.examples] == [(2, (1,)), (1, (1,))]
    assert input_types(spec) == (INT, ARRAY)


def test_only_equal_inputs_with_unequal_outputs_contradict() -> None:
    fine = make_spec([parse_example("[1] -> 2"), parse_example("[2] -> 2")])
    assert contradiction(fine) is None
    bad = make_spec([parse_example("[1] -> 2"), parse_example("[2] -> 2"), parse_example("[1] -> null")])
    found = contradiction(bad)
    assert found is not None and [e.output for e in found] == [2, None]


@pytest.mark.parametrize("name", ["2x", "a b", "a-b", "for", "a\n", "é", "x" * 64, "_x"])
def test_a_name_that_c_or_python_cannot_use_is_refused(name: str) -> None:
    with pytest.raises(BadRequest, match="cannot name a function"):
        checked_name(name)


def test_a_plain_name_or_none_is_kept() -> None:
    assert checked_name("") == "" and checked_name("third_best2") == "third_best2"
