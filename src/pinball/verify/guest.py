"""The guest's side of a Python run; ``sandbox/stage.py`` executes this file after it has closed every door.

It reads the candidate and the inputs from stdin, calls the entry once for each input list and writes a line
for each: ``i5`` an int, ``a1 2 3`` an array, ``n`` None, ``x...`` an exception, ``t...`` a wrong type, ``m``
where an input was changed. The first line is ``ready``, or ``c...`` where the candidate could not be loaded;
the last is ``end``. What the candidate prints goes to stderr. Expected outputs never come here: the caller
compares.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any


def _text(error: BaseException) -> str:
    try:
        name, text = type(error).__name__, str(error)
    except BaseException:  # a candidate's own __str__ may do anything
        return "an exception that cannot be printed"
    return ascii(f"{name}: {text}" if text else name)[1:201].rstrip("'\"")


def _line(value: object) -> str:
    if value is None:
        return "n"
    if type(value) is int:
        return f"i{value}"
    if type(value) is list:
        wrong = [item for item in value if type(item) is not int]
        return f"ta list with {_kind(wrong[0])} in it" if wrong else "a" + " ".join(map(str, value))
    return f"t{_kind(value)}"


def _kind(value: object) -> str:
    name = ascii(type(value).__name__)[1:41].rstrip("'\"")
    return f"{'an' if name[:1] in 'aeiou' else 'a'} {name}"


def _inputs(line: bytes) -> list[Any]:
    return [int(w[1:]) if w[:1] == b"i" else [int(x) for x in w[1:].split()] for w in line.split(b";")]


def _one(function: Callable[..., object], line: bytes) -> str:
    try:
        arguments = _inputs(line)
        result = _line(function(*arguments))
        return "m" if arguments != _inputs(line) else result
    except BaseException as error:
        return f"x{_text(error)}"


def main() -> None:
    """Serve one request from stdin: ``SIZE ENTRY``, the source, then a line for each input list."""
    parts = []
    while part := os.read(0, 1 << 16):
        parts.append(part)
    head, _, rest = b"".join(parts).partition(b"\n")
    size, entry = head.split()
    source, lines = rest[: int(size)], rest[int(size) :].splitlines()
    channel = os.dup(1)
    os.dup2(2, 1)
    end = os._exit

    def emit(line: str) -> None:
        data = line.encode("ascii") + b"\n"
        while data:
            data = data[os.write(channel, data) :]

    try:
        namespace: dict[str, Any] = {"__name__": "answer"}
        exec(compile(source, "answer.py", "exec", dont_inherit=True), namespace)
        function = namespace[entry.decode()]
    except KeyError:
        emit(f"cthere is no function {entry.decode()!r} in it")
        end(0)
    except BaseException as error:
        emit(f"c{_text(error)}")
        end(0)
    emit("ready")
    for line in lines:
        emit(_one(function, line))
    emit("end")
    sys.stdout.flush()
    end(0)


main()
