"""Read and show values and examples in the notation of the command line: ``'2, [5, 6, 7] -> 7'``.

Strict, and it says where it stopped: a ``BadRequest`` names the column, what was found there, and what is
allowed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn

from pinball.core.errors import BadRequest
from pinball.core.spec import Example, Value

INT64_LOW, INT64_HIGH = -(2**63), 2**63 - 1
ALLOWED = "values are integers and arrays of integers"
_TOKEN = re.compile(r"\s*(->|[\[\],]|[^\s,\[\]]+?(?=->|[\s,\[\]]|$))")
_FLOAT = re.compile(r"-?[0-9]*\.?[0-9]+([eE][-+]?[0-9]+)?|-?[0-9]+\.|-?(inf|nan)", re.IGNORECASE)


class _Line:
    """The tokens of one typed example, read from left to right, each with its column (from 1)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [(match.group(1), match.start(1) + 1) for match in _TOKEN.finditer(text)]
        self.place = 0

    def peek(self) -> str:
        return self.tokens[self.place][0] if self.place < len(self.tokens) else ""

    def take(self) -> tuple[str, int]:
        token = self.tokens[self.place] if self.place < len(self.tokens) else ("", len(self.text) + 1)
        self.place += 1
        return token

    def fail(self, column: int, problem: str) -> NoReturn:
        raise BadRequest(f"example {short(self.text)!r}, column {column}: {problem}")

    def value(self) -> Value:
        """Read an integer, an array of integers, or ``null``."""
        token, column = self.take()
        return self.array() if token == "[" else self.scalar(token, column)

    def array(self) -> Value:
        items: list[int] = []
        if self.peek() == "]":
            self.take()
            return ()
        while True:
            token, column = self.take()
            if token == "[":
                self.fail(column, f"a nested array; {ALLOWED}")
            item = self.scalar(token, column)
            if item is None:
                self.fail(column, "null inside an array; an array holds integers only")
            items.append(item)
            token, column = self.take()
            if token == "]":
                return tuple(items)
            if token != ",":
                self.fail(column, f"expected ',' or ']' in the array, found {_found(token)}")

    def scalar(self, token: str, column: int) -> int | None:
        if re.fullmatch(r"-?[0-9]+", token):
            return int64(token, lambda problem: self.fail(column, problem))
        if token != "null":
            self.fail(column, _refusal(token))
        return None


def _refusal(token: str) -> str:
    """Return why a token is not a value."""
    if token.lower() in {"true", "false"}:
        return f"{token} is a boolean; {ALLOWED}"
    if token[:1] in {'"', "'"}:
        return f"a string; {ALLOWED}"
    if _FLOAT.fullmatch(token):
        return f"{short(token)} is a float; {ALLOWED}"
    if token.lower() == "none":
        return "write null for no value"
    return f"expected an integer or '[', found {_found(token)}"


def _found(token: str) -> str:
    return repr(short(token)) if token else "the end"


def short(text: str, width: int = 60) -> str:
    """Return ``text`` cut to ``width`` characters, for use in a message."""
    return text if len(text) <= width else text[: width - 3] + "..."


def int64(digits: str, fail: Callable[[str], NoReturn]) -> int:
    """Return the number that ``digits`` spell, or call ``fail`` where it does not fit in 64 bits."""
    # The length test comes first: converting a million digits takes minutes.
    if len(digits.lstrip("-").lstrip("0")) > 19 or not INT64_LOW <= int(digits) <= INT64_HIGH:
        fail(f"{short(digits, 30)} does not fit in 64 bits")
    return int(digits)


def parse_example(text: str) -> Example:
    """Read ``'IN, IN -> OUT'``, for instance ``'2, [5, 6, 7] -> 7'``.

    Raise ``BadRequest`` with the column where it is malformed.
    """
    line = _Line(text)
    inputs: list[Value] = []
    while True:
        column = line.tokens[line.place][1] if line.place < len(line.tokens) else len(text) + 1
        if line.peek() == "->" and not inputs:
            line.fail(column, "an input must come before '->'")
        value = line.value()
        if value is None:
            line.fail(column, "null is not an input; only an output may be null (no value)")
        inputs.append(value)
        token, column = line.take()
        if token == "->":
            break
        if token != ",":
            line.fail(column, f"expected ',' or '->' after an input, found {_found(token)}")
    output = line.value()
    token, column = line.take()
    if token:
        line.fail(column, f"expected the end after the output, found {_found(token)}")
    return Example(tuple(inputs), output)


def show_value(value: Value) -> str:
    """Return a value as the user types it: ``7``, ``[1, 2]`` or ``null``."""
    if value is None:
        return "null"
    return "[" + ", ".join(map(str, value)) + "]" if isinstance(value, tuple) else str(value)


def show_example(example: Example) -> str:
    """Return an example as the user types it: ``2, [5, 6, 7] -> 7``."""
    return ", ".join(map(show_value, example.inputs)) + " -> " + show_value(example.output)
