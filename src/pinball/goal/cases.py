"""Examples for functions that people write: integers, booleans, strings, null, and arrays of these.

On the command line ``'[5, null, 3], "ab" -> true'``, in a file ``{"examples": [{"inputs": [...], "output":
...}]}``. Strict, and it says where it stopped: a ``BadRequest`` names the column or the place.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from pinball.core.errors import BadRequest
from pinball.core.literals import INT64_HIGH, INT64_LOW, short
from pinball.core.request import load_json
from pinball.core.spec import Example
from pinball.forge.inputs import Inputs

Datum: TypeAlias = "int | str | bool | tuple[Datum, ...] | None"
"""A value: a number, a text, true or false, nothing, or an array of these, nested too."""

ALLOWED = "values are integers, true, false, null, strings and arrays of these"
_WORDS = {"True": "true", "False": "false", "None": "null"}
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Case:
    """One observation of a function: these inputs gave this output."""

    inputs: tuple[Datum, ...]
    output: Datum

    def __str__(self) -> str:
        return ", ".join(map(show, self.inputs)) + " -> " + show(self.output)


def as_case(example: Example | Case) -> Case:
    """Return an example of the list language as a case; a case as it is."""
    return example if isinstance(example, Case) else Case(example.inputs, example.output)


def parse_case(text: str) -> Case:
    """Read ``'IN, IN -> OUT'``. Raise ``BadRequest`` with the column where it is malformed."""
    reader = _Reader(text)
    inputs = [reader.value()]
    while reader.skip(","):
        inputs.append(reader.value())
    if not reader.skip("->"):
        reader.fail("expected ',' or '->' after an input")
    output = reader.value()
    if reader.rest():
        reader.fail("expected the end after the output")
    return Case(tuple(inputs), output)


class _Reader:
    """Reads values from left to right."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.decoder = json.JSONDecoder(parse_float=self._float, parse_constant=self._constant)

    def rest(self) -> str:
        self.at += len(self.text[self.at :]) - len(self.text[self.at :].lstrip())
        return self.text[self.at :]

    def skip(self, mark: str) -> bool:
        found = self.rest().startswith(mark)
        self.at += len(mark) * found
        return found

    def fail(self, problem: str) -> NoReturn:
        rest = self.rest()
        found = f", found {short(rest, 20)!r}" if rest else ", found the end"
        raise BadRequest(f"example {short(self.text)!r}, column {self.at + 1}: {problem}{found}")

    def value(self) -> Datum:
        rest = self.rest()
        for word, meant in _WORDS.items():
            if rest.startswith(word):
                self.fail(f"write {meant}")
        if rest[:1] == "'":
            self.fail('a string stands between "double quotes"')
        try:
            value, end = self.decoder.raw_decode(rest)
        except json.JSONDecodeError as error:
            self.at += error.pos
            self.fail(f"expected a value; {ALLOWED}")
        except (RecursionError, ValueError):
            self.fail("a value that is too deep or too long")
        found = frozen(value, lambda place, problem: self.fail(problem + (f" at {place}" if place else "")))
        self.at += end
        return found

    def _float(self, text: str) -> Any:
        self.fail(f"{short(text)} is a float; {ALLOWED}")

    def _constant(self, text: str) -> Any:
        self.fail(f"{text}; {ALLOWED}")


def frozen(value: Any, refuse: Any, place: str = "", depth: int = 0) -> Datum:
    """Return JSON data as a value, arrays as tuples; call ``refuse(place, problem)`` where it is none."""
    if depth > _DEEPEST:
        refuse(place, f"arrays are nested deeper than {_DEEPEST}")
    match value:
        case None | bool():
            return value
        case int():
            if not INT64_LOW <= value <= INT64_HIGH:
                refuse(place, f"{short(str(value), 30)} does not fit in 64 bits")
            return value
        case str():
            if any(not 0 < ord(c) < 128 for c in value):
                refuse(place, "a string with characters outside ASCII, which no C string of ours holds")
            return value
        case list() | tuple():
            return tuple(frozen(v, refuse, f"{place}[{k}]", depth + 1) for k, v in enumerate(value))
    refuse(place, f"{type(value).__name__}; {ALLOWED}")
    raise AssertionError


def load_cases(path: Path) -> tuple[str, tuple[Case, ...]]:
    """Read a file of examples; return the name in it (may be empty) and the cases.

    Raise ``BadRequest`` with the place of whatever is wrong.
    """
    data = load_json(path)
    rows = data.get("examples") if isinstance(data, dict) else None
    if not isinstance(rows, list) or not rows:
        raise BadRequest(f"{path}: expected an object with 'examples', a list with at least one")
    cases = []
    for number, row in enumerate(rows):
        place = f"{path}: examples[{number}]"
        if not isinstance(row, dict) or not {"inputs", "output"} >= row.keys() >= {"inputs", "output"}:
            raise BadRequest(f"{place}: expected an object with 'inputs' and 'output' and nothing else")

        def refuse(where: str, problem: str, place: str = place) -> NoReturn:
            raise BadRequest(f"{place}.{where}: {problem}")

        inputs = frozen(row["inputs"], lambda where, problem: refuse(f"inputs{where}", problem))
        if not isinstance(inputs, tuple) or not inputs:
            refuse("inputs", "expected a list with at least one input")
        cases.append(
            Case(inputs, frozen(row["output"], lambda where, problem: refuse(f"output{where}", problem)))
        )
    name = data.get("name", "")
    return name if isinstance(name, str) else "", tuple(cases)


def agreed(cases: Iterable[Case]) -> tuple[Case, ...]:
    """Return the cases, each once.

    Raise ``BadRequest`` where two contradict each other or differ in shape.
    """
    unique = tuple(dict.fromkeys(cases))
    seen: dict[tuple[Datum, ...], Case] = {}
    for number, case in enumerate(unique, 1):
        other = seen.setdefault(_exact(case.inputs), case)
        if other is not case and _exact(other.output) != _exact(case.output):
            raise BadRequest(f"two examples contradict each other: {other} and {case}")
        if len(case.inputs) != len(unique[0].inputs):
            raise BadRequest(
                f"example {number} has {len(case.inputs)} inputs, example 1 has {len(unique[0].inputs)}"
            )
    return unique


def _exact(value: Datum) -> Any:
    """Return a key under which true and 1 are two values."""
    return tuple(map(_exact, value)) if isinstance(value, tuple) else (type(value).__name__, value)


def show(value: Datum) -> str:
    """Return a value as the user types it."""
    return json.dumps(plain(value))


def plain(value: Datum) -> Any:
    """Return a value as an abstract input or output: arrays as lists."""
    return [plain(v) for v in value] if isinstance(value, tuple) else value


def row_of(inputs: Sequence[Datum]) -> Inputs:
    """Return a case's inputs as the judges take them."""
    return tuple(int(v) if isinstance(v, bool) else plain(v) for v in inputs)


def shown_row(row: Inputs) -> str:
    """Return inputs as the user types them."""
    return ", ".join(json.dumps(value) for value in row)


def kinds(value: Datum) -> frozenset[str]:
    """Return the kinds of inputs that a value can be handed over as."""
    match value:
        case bool() | int():
            return frozenset({"int"})
        case str():
            return frozenset({"string"})
        case ():
            return frozenset({"array", "list", "tree", "matrix"})
        case tuple():
            if all(isinstance(v, tuple) for v in value):
                return frozenset({"matrix"})
            if any(v is None for v in value):
                return frozenset({"tree"})
            if all(isinstance(v, int) for v in value):
                return frozenset({"array", "list", "tree"})
    return frozenset()
