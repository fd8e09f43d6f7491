"""Tasks and batches as the engine reads and writes them: 64-bit words, bytes padded to words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest, Unsupported
from pinball.forge.calls import Argument, CallSpec, Result, Size

if TYPE_CHECKING:
    from pinball.forge.engine import Task
    from pinball.forge.inputs import Inputs

ARGUMENTS = (
    "value", "input", "list", "listref", "tree", "treeref", "flat", "grid", "rows", "buffer", "cell", "emit",
    "null",
)  # fmt: skip
RESULTS = (
    "return", "array", "returned_array", "list", "tree", "value", "cell", "stdout", "emitted", "printed",
    "set",
)  # fmt: skip
CUTS = ("", "return", "cell", "size", "global")
MOST_INPUTS = 64
COLUMNS = (
    "hashes", "digests", "counts", "leaked", "text_sizes", "canonical_sizes", "message_sizes", "chosen_sizes",
    "chosen", "compiles", "status", "texts", "canonical", "messages", "outputs", "grown",
)  # fmt: skip
MOST_TEXT = 1 << 18
_SEQUENCE = 2  # the kind of a recorded output that is no single number
_INT, _LIST, _HOLES, _MATRIX, _TEXT, _REAL = range(6)


def encode(task: Task, inputs: bytes) -> bytes:
    """Return a task as the engine reads it; ``inputs`` come from ``encode_inputs``.

    Raise ``Unsupported`` where it is larger than the engine takes, ``BadRequest`` where the call
    names what is no input.
    """
    source = task.source.encode()
    if len(source) >= MOST_TEXT:
        raise Unsupported(f"a program of {len(source)} bytes; the engine takes less than {MOST_TEXT}")
    edits = [(e.start, e.end, e.text.encode()) for e in task.edits]
    for start, end, _ in edits:
        if not 0 <= start <= end <= len(source):
            raise BadRequest(f"edit {start}..{end}: outside of a program of {len(source)} bytes")
    if len(task.names) > MOST_INPUTS:
        raise BadRequest(f"{len(task.names)} inputs; the engine takes at most {MOST_INPUTS}")
    if task.call.result.kind not in RESULTS:
        raise BadRequest(f"result {task.call.result.kind!r} in C: choose from: {', '.join(RESULTS)}")
    sizes = growing_sizes(task)
    limits = task.limits
    parts = [
        _text(source),
        _words(len(edits), *(n for start, end, text in edits for n in (start, end, len(text)))),
        _text(b"".join(text for _, _, text in edits)),
        _words(len(task.names)),
        _call(task.call, task.names),
        _words(limits.heap_bytes, limits.stack_bytes, limits.output_bytes, limits.operations),
        _words(limits.growing_operations, limits.first_tests, limits.block, limits.failing_operations),
        _words(int(task.outputs)),
        _words(task.wanted, task.rng, len(task.tests), len(task.growing), sizes),
        inputs,
    ]
    body = b"".join(parts)
    return _words(len(body)) + body


def growing_sizes(task: Task) -> int:
    """Return how many sizes each family has. Raise ``BadRequest`` where families differ."""
    sizes = {len(row) for row in task.growing.values()}
    if len(sizes) > 1:
        raise BadRequest(f"growing inputs: families of different lengths {sorted(sizes)}")
    return sizes.pop() if sizes else 0


def encode_inputs(task: Task) -> bytes:
    """Return all tests and growing inputs of a task as words."""
    rows: list[Inputs] = [*task.tests, *(row for family in task.growing.values() for row in family)]
    words: list[int] = []
    for row in rows:
        if len(row) != len(task.names):
            raise BadRequest(f"a test of {len(row)} values for {len(task.names)} inputs")
        for value in row:
            words += _input(value)
    return np.array(words, dtype=np.int64).tobytes()


def _input(value: Any) -> list[int]:
    """Return kind, count, rows, columns and the values."""
    match value:
        case float():
            return [_REAL, 1, 0, 0, int(np.float64(value).view(np.int64))]
        case bool() | int():
            return [_INT, 1, 0, 0, int(value)]
        case str():
            return [_TEXT, len(value), 0, 0, *map(ord, value)]
    if value and isinstance(value[0], list | tuple):
        flat = [v for row in value for v in row]
        if len({len(row) for row in value}) > 1:
            raise Unsupported("a matrix with rows of different lengths")
        return [_MATRIX, len(flat), len(value), len(value[0]), *flat]
    if any(v is None for v in value):
        holes = [int(v is None) for v in value]
        return [_HOLES, len(value), 0, 0, *(v or 0 for v in value), *holes]
    return [_LIST, len(value), 0, 0, *value]


def _call(call: CallSpec, names: Sequence[str]) -> bytes:
    fed = _words(0) if call.stdin is None else _words(1, len(call.stdin)) + _arguments(call.stdin, names)
    result = call.result
    cut, of = result.cut or ("", "")
    target = _target(call, result)
    parts = [
        _text(call.function.encode()),
        _words(len(call.arguments)),
        _arguments(call.arguments, names),
        fed,
        _words(RESULTS.index(result.kind), target, CUTS.index(cut)),
        _words(_place(call, of) if cut == "cell" else -1),
        _text(result.name.encode() if target == -2 else b""),
        _text(of.encode() if cut == "global" else b""),
        _size(result.size, names),
    ]
    return b"".join(parts)


def _target(call: CallSpec, result: Result) -> int:
    """Return the argument that the result is read from; -1 for what is returned, -2 for a global."""
    match result.kind:
        case "cell":
            return _place(call, result.name)
        case "list" | "tree" if result.name != "return":
            return _place(call, result.name)
        case "array" | "set":
            places = [k for k, a in enumerate(call.arguments) if a.name == result.name and a.kind != "value"]
            return places[0] if places else -2
    return -1


def _place(call: CallSpec, name: str) -> int:
    for k, argument in enumerate(call.arguments):
        if argument.name == name and argument.kind != "value":
            return k
    raise BadRequest(f"call {call.text!r}: the result {name!r} is no argument")


def _arguments(arguments: Sequence[Argument], names: Sequence[str]) -> bytes:
    return b"".join(
        _words(ARGUMENTS.index(a.kind), _number(a.name, names) if _takes_input(a) else -1)
        + _size(a.size, names)
        for a in arguments
    )


def _takes_input(argument: Argument) -> bool:
    return argument.kind not in ("value", "buffer", "cell", "emit", "null")


def _number(name: str, names: Sequence[str]) -> int:
    if name not in names:
        raise BadRequest(f"call: no input named {name!r}; choose from: {', '.join(names)}")
    return names.index(name)


def _size(size: Size, names: Sequence[str]) -> bytes:
    terms = [n for f, name, length in size.terms for n in (f, _number(name, names), int(length))]
    return _words(size.offset, len(size.terms), *terms)


def _words(*values: int) -> bytes:
    return np.array([v - (1 << 64) if v >= 1 << 63 else v for v in values], dtype=np.int64).tobytes()


def _text(data: bytes) -> bytes:
    return _words(len(data)) + data + bytes(-len(data) % 8)


# --- batches ------------------------------------------------------------------------------------------------


def decode(data: bytes) -> list[tuple[NDArray[np.uint64], dict[str, memoryview]]]:
    """Return the whole batches in ``data``: rows, generated, duplicates, unsupported; and the raw columns."""
    found = []
    view, place = memoryview(data), 0
    while place + 40 <= len(data):
        head = np.frombuffer(data, dtype=np.uint64, count=5, offset=place)
        end = place + int(head[0])
        if end > len(data):
            break
        place += 40
        columns = {}
        for name in COLUMNS:
            size = int(np.frombuffer(data, dtype=np.uint64, count=1, offset=place)[0])
            columns[name] = view[place + 8 : place + 8 + size]
            place += 8 + size
        found.append((head[1:], columns))
    return found


def outputs(data: bytes) -> list[int | list[int | None] | None]:
    """Return the outputs that were recorded, one a test of the base; ``None`` where there was none.

    Numbers are 64-bit words with a sign; one with a fraction is the word that was hashed.
    """
    words: list[Any] = np.frombuffer(data, dtype=np.int64).tolist()
    found: list[int | list[int | None] | None] = []
    at = 0
    while at + 2 <= len(words):
        kind, count = words[at], words[at + 1]
        end = at + 2 + 2 * count
        tags, row = words[at + 2 : end : 2], words[at + 3 : end : 2]
        at = end
        if any(tags):
            row = [None if tag else word for tag, word in zip(tags, row, strict=True)]
        found.append(row if kind == _SEQUENCE else row[0] if row else None)
    return found


def pieces(data: memoryview, sizes: NDArray[np.uint64]) -> list[bytes]:
    """Cut ``data`` into pieces of the given sizes."""
    ends = np.cumsum(sizes).tolist()
    return [bytes(data[end - size : end]) for end, size in zip(ends, sizes.tolist(), strict=True)]
