"""Make a ``Spec`` of what the user gave: examples from a JSON file, and the tests that they fit together.

Strict, and it says where it stopped: a ``BadRequest`` names the place (``examples[1].inputs[0][3]``), what
was found there, and what is allowed.
"""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn

from pinball.core.errors import BadRequest
from pinball.core.literals import ALLOWED, int64, short
from pinball.core.program import ARRAY, INT
from pinball.core.spec import Example, Spec, Value

MAX_FILE_BYTES = 4 * 2**20
MAX_NAME = 63
_KINDS = {
    bool: "a boolean", str: "a string", float: "a float", int: "an integer",
    dict: "an object", list: "a list", type(None): "null",
}  # fmt: skip
Refuse = Callable[[str, str], NoReturn]
"""What to call with a place and a problem; it raises ``BadRequest``."""


def load_json(path: Path, limit: int = MAX_FILE_BYTES) -> Any:
    """Return the data of a JSON file of at most ``limit`` bytes.

    Raise ``BadRequest`` where the file cannot be read, is too big, is not JSON, names a key twice or holds an
    integer outside 64 bits.
    """
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise BadRequest(f"cannot read {path}: {error.strerror}") from error
    if len(data) > limit:
        raise BadRequest(f"{path} is larger than {limit} bytes")
    if not data.strip():
        raise BadRequest(f"{path} is empty; it must hold a JSON object")

    def refuse(problem: str) -> NoReturn:
        raise BadRequest(f"{path}: {problem}")

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        seen: dict[str, Any] = {}
        for key, value in pairs:
            if key in seen:
                refuse(f"the key {short(key)!r} is there twice")
            seen[key] = value
        return seen

    try:
        return json.loads(
            data.decode("utf-8"), object_pairs_hook=unique, parse_int=lambda digits: int64(digits, refuse)
        )
    except json.JSONDecodeError as error:
        refuse(f"line {error.lineno}, column {error.colno}: not JSON: {error.msg}")
    except UnicodeDecodeError as error:
        refuse(f"byte {error.start}: not UTF-8")
    except RecursionError:
        refuse("not a request: nested too deep")


def load_examples(path: Path) -> Spec:
    """Read ``{"name": "third", "examples": [{"inputs": [...], "output": ...}]}``; ``name`` may be absent.

    Raise ``BadRequest`` with the place of whatever is wrong.
    """
    data = load_json(path)

    def refuse(place: str, problem: str) -> NoReturn:
        raise BadRequest(f"{path}: {place}: {problem}" if place else f"{path}: {problem}")

    return read_spec(data, refuse)


def read_spec(data: Any, refuse: Refuse) -> Spec:
    """Return the request that JSON data holds, else call ``refuse(place, problem)``."""
    if not isinstance(data, dict):
        refuse("", f"expected an object with 'examples', found {_kind(data)}")
    _known_keys(data, {"name", "examples"}, "", refuse)
    name = data.get("name", "")
    if not isinstance(name, str):
        refuse("name", f"expected a string, found {_kind(name)}")
    rows = data.get("examples")
    if not isinstance(rows, list):
        refuse("examples", "missing" if rows is None else f"expected a list, found {_kind(rows)}")
    return Spec(tuple(read_example(row, f"examples[{i}]", refuse) for i, row in enumerate(rows)), name)


def _known_keys(data: dict[str, Any], known: set[str], place: str, refuse: Refuse) -> None:
    for key in data:
        if key not in known:
            refuse(place, f"unknown key {short(key)!r}; choose from: {', '.join(sorted(known))}")


def _kind(value: Any) -> str:
    return _KINDS[type(value)]


def read_example(row: Any, place: str, refuse: Refuse) -> Example:
    """Return the example that an object with ``inputs`` and ``output`` holds, else call ``refuse``."""
    if not isinstance(row, dict):
        refuse(place, f"expected an object with 'inputs' and 'output', found {_kind(row)}")
    _known_keys(row, {"inputs", "output"}, place, refuse)
    for key in ("inputs", "output"):
        if key not in row:
            refuse(place, f"'{key}' is missing")
    if not isinstance(row["inputs"], list) or not row["inputs"]:
        refuse(f"{place}.inputs", "expected a list with at least one input")
    inputs = tuple(_value(v, f"{place}.inputs[{i}]", refuse) for i, v in enumerate(row["inputs"]))
    output = row["output"]
    return Example(inputs, None if output is None else _value(output, f"{place}.output", refuse))


def _value(value: Any, place: str, refuse: Refuse) -> Value:
    if isinstance(value, list):
        for i, item in enumerate(value):
            if type(item) is not int:
                kind = "a nested array" if isinstance(item, list) else _kind(item)
                refuse(f"{place}[{i}]", f"{kind}; {ALLOWED}")
        return tuple(value)
    if type(value) is not int:
        only = "; only an output may be null (no value)" if value is None else f"; {ALLOWED}"
        refuse(place, _kind(value) + only)
    return value


# --- the request as a whole ---------------------------------------------------------------------------------


def make_spec(examples: Iterable[Example], name: str = "") -> Spec:
    """Return a request whose examples agree in shape; identical ones are merged.

    Raise ``BadRequest`` where there is no example, where the examples differ in the number or the types of
    their inputs or in the type of their output, or where ``name`` cannot name a function.
    """
    unique = tuple(dict.fromkeys(examples))
    if not unique:
        raise BadRequest("no example: give at least one, as in -e '[3, 1, 2] -> [1, 2, 3]'")
    first = unique[0]
    for i, example in enumerate(unique[1:], 2):
        if len(example.inputs) != len(first.inputs):
            raise BadRequest(
                f"example {i} has {_inputs(len(example.inputs))}, example 1 has {_inputs(len(first.inputs))}"
            )
        for k, (one, other) in enumerate(zip(example.inputs, first.inputs, strict=True), 1):
            if kind_of(one) != kind_of(other):
                raise BadRequest(f"input {k} is {_a(one)} in example {i} and {_a(other)} in example 1")
    known = [(i, e.output) for i, e in enumerate(unique, 1) if e.output is not None]
    for i, output in known[1:]:
        if kind_of(output) != kind_of(known[0][1]):
            where, other_output = known[0]
            raise BadRequest(
                f"the output is {_a(output)} in example {i} and {_a(other_output)} in example {where}"
            )
    return Spec(unique, checked_name(name))


def checked_name(name: str) -> str:
    """Return ``name`` if it is empty or a plain identifier of at most 63 characters; else ``BadRequest``."""
    plain = re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) and len(name) <= MAX_NAME
    if (name and not plain) or keyword.iskeyword(name):
        raise BadRequest(
            f"{short(name)!r} cannot name a function; use letters, digits and _, at most {MAX_NAME}"
        )
    return name


def _inputs(count: int) -> str:
    return f"{count} input" + ("" if count == 1 else "s")


def _a(value: Value) -> str:
    return "an array" if isinstance(value, tuple) else "an integer"


def kind_of(value: Value) -> str:
    """Return the type of a value that is there: ``INT`` or ``ARRAY``."""
    return ARRAY if isinstance(value, tuple) else INT


def input_types(spec: Spec) -> tuple[str, ...]:
    """Return the type of each input of a request made by ``make_spec``."""
    return tuple(kind_of(value) for value in spec.examples[0].inputs)


def output_type(spec: Spec) -> str:
    """Return the type of the output, ``""`` where every output is null."""
    return next((kind_of(e.output) for e in spec.examples if e.output is not None), "")


def contradiction(spec: Spec) -> tuple[Example, Example] | None:
    """Return two examples with the same inputs and different outputs, if there are any."""
    seen: dict[tuple[Value, ...], Example] = {}
    for example in spec.examples:
        other = seen.setdefault(example.inputs, example)
        if other.output != example.output:
            return other, example
    return None
