"""The checked C engine: splice, compile, run and measure mutants in a sandboxed native program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from pinball import sandbox
from pinball.core.budget import Budget
from pinball.forge._engine import wire
from pinball.forge._engine.build import engine
from pinball.forge.calls import CallSpec
from pinball.forge.inputs import Inputs

NOT_RUN = 255
NOT_MEASURED = (1 << 64) - 1


class Status(IntEnum):
    """How one test of one row ended; ``OK`` says only that the program came to its end."""

    OK = 0
    NULL_POINTER = 1
    OUT_OF_BOUNDS = 2
    USE_AFTER_FREE = 3
    UNINITIALISED = 4
    WRONG_TYPE = 5  # memory read as another type than it was written, or misaligned
    READ_ONLY = 6
    OVERFLOW = 7
    DIVISION = 8
    SHIFT = 9
    BAD_FREE = 10
    NO_VALUE = 11  # the value of a function that returned none was used
    BAD_CALL = 12
    POINTER = 13  # pointers of different objects compared or subtracted
    CYCLIC = 14  # the result is a list or tree that never ends
    FUEL = 15
    STACK = 16
    MEMORY = 17
    OUTPUT = 18
    EXIT = 19  # exit or abort with a failure, or a failed assertion
    UNSUPPORTED = 20
    NOT_RUN = 255


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace bytes ``start`` to ``end`` of the base (UTF-8) by ``text``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What one run may use: bytes on heap and stack, bytes printed, operations of row 0 itself.

    ``growing_operations`` bounds what a mutant may spend on all growing inputs together. Tests behind the
    ``first_tests`` are run where all of these came to an end without a trap. Tests in blocks of ``block``
    (all of them where 0) are judged block by block: what ends one says nothing of the next. A mutant that has
    spent more than ``failing_operations`` in tests that ended badly is not run on the others.
    """

    heap_bytes: int = 1 << 20
    stack_bytes: int = 1 << 18
    output_bytes: int = 1 << 16
    operations: int = 500_000
    growing_operations: int = 400_000
    first_tests: int = 24
    block: int = 0
    failing_operations: int = 10_000


@dataclass(frozen=True, slots=True)
class Task:
    """One base with its edits, how it is called, and what it is run on.

    ``names`` are the inputs' names, ``tests`` holds one tuple of abstract values for each test, ``growing``
    the inputs of growing size of each family. The base and up to ``wanted`` distinct mutants are run. With
    ``outputs`` the batch holds what the base gave, not only its hash.
    """

    source: str
    edits: Sequence[Edit]
    call: CallSpec
    names: tuple[str, ...]
    tests: tuple[Inputs, ...]
    growing: Mapping[str, tuple[Inputs, ...]] = field(default_factory=dict)
    wanted: int = 0
    rng: int = 0
    limits: Limits = Limits()
    outputs: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """The rows of one task, column by column; row 0 is the base itself. ``m`` rows, see the shapes.

    ``canonical`` holds each text's tokens with canonical names, ``hashes`` their hash, ``chosen`` the indices
    of the edits. ``counts`` are operations, peak heap bytes and peak stack bytes, all ones where not
    measured. ``grown`` are the hashes of what came out of the growing inputs, 0 where nothing did; a judge
    may leave them out. ``generated`` counts the mutants that were tried, ``unsupported`` those that are C
    outside the engine's subset.
    """

    texts: list[bytes]
    canonical: list[bytes]
    hashes: NDArray[np.uint64]  # (m,)
    chosen: list[tuple[int, ...]]
    compiles: NDArray[np.bool_]  # (m,)
    messages: list[str]
    status: NDArray[np.uint8]  # (m, tests)
    digests: NDArray[np.uint64]  # (m, tests)
    counts: NDArray[np.uint64]  # (m, families, sizes, 3)
    leaked: NDArray[np.uint64]  # (m,) bytes not freed at the end of the tests, the result left out
    generated: int
    duplicates: int
    unsupported: int
    grown: NDArray[np.uint64] = field(  # (m, families, sizes)
        default_factory=lambda: np.zeros((0, 0, 0), dtype=np.uint64)
    )
    recorded: bytes = b""  # the outputs of row 0, where asked for
    ended: str = ""  # why the task was not finished, if it was not: timeout, memory, signalled, ...

    @property
    def outputs(self) -> list[int | list[int | None] | None]:
        """Return what row 0 gave on each test, where the task asked for it; ``None`` for nothing."""
        return wire.outputs(self.recorded)


_SANDBOX = sandbox.Limits(seconds=3600.0, memory_bytes=1 << 30, output_bytes=1 << 31, file_bytes=0)


def run(tasks: Sequence[Task], budget: Budget | None = None) -> list[Batch]:
    """Run all tasks in one sandboxed process and return a batch for each.

    The same tasks give the same batches. Where the budget ends first, the batches of the tasks that were not
    finished are empty and say so in ``ended``. Raise ``MissingTool`` without a compiler or a sandbox.
    """
    program = str(engine())
    inputs: dict[tuple[int, int], bytes] = {}
    encoded: list[bytes] = []
    for task in tasks:
        key = (id(task.tests), id(task.growing))
        if key not in inputs:
            inputs[key] = wire.encode_inputs(task)
        encoded.append(wire.encode(task, inputs[key]))
    batches: list[Batch] = []
    while len(batches) < len(tasks):
        left = _SANDBOX.seconds if budget is None else min(budget.left(), _SANDBOX.seconds)
        if left <= 0:
            return [*batches, *(_empty(task, "timeout") for task in tasks[len(batches) :])]
        limits = replace(_SANDBOX, seconds=left)
        outcome = sandbox.run([program], stdin=b"".join(encoded[len(batches) :]), limits=limits)
        for columns in wire.decode(outcome.stdout):
            batches.append(_batch(tasks[len(batches)], *columns))
        if len(batches) < len(tasks):  # the engine ended inside a task: go on behind it
            batches.append(_empty(tasks[len(batches)], outcome.status))
    return batches


def check(text: str, call: CallSpec, names: tuple[str, ...], tests: tuple[Inputs, ...]) -> Batch:
    """Compile and run one program as it is."""
    return run([Task(text, (), call, names, tests)])[0]


def _batch(task: Task, head: NDArray[np.uint64], columns: dict[str, memoryview]) -> Batch:
    """Give the raw columns of one batch their shapes."""
    m, generated, duplicates, unsupported = map(int, head)
    tests, families, sizes = len(task.tests), len(task.growing), wire.growing_sizes(task)

    def words(name: str, count: int) -> NDArray[np.uint64]:
        return np.frombuffer(columns[name], dtype=np.uint64, count=count).copy()

    def small(name: str, count: int) -> NDArray[np.uint8]:
        return np.frombuffer(columns[name], dtype=np.uint8, count=count).copy()

    chosen_sizes = words("chosen_sizes", m)
    messages = wire.pieces(columns["messages"], words("message_sizes", m))
    numbers = iter(words("chosen", int(chosen_sizes.sum())).tolist())
    return Batch(
        texts=wire.pieces(columns["texts"], words("text_sizes", m)),
        canonical=wire.pieces(columns["canonical"], words("canonical_sizes", m)),
        hashes=words("hashes", m),
        chosen=[tuple(next(numbers) for _ in range(size)) for size in chosen_sizes.tolist()],
        compiles=small("compiles", m).astype(np.bool_),
        messages=[t.decode(errors="replace") for t in messages],
        status=small("status", m * tests).reshape(m, tests),
        digests=words("digests", m * tests).reshape(m, tests),
        counts=words("counts", m * families * sizes * 3).reshape(m, families, sizes, 3),
        leaked=words("leaked", m),
        generated=generated,
        duplicates=duplicates,
        unsupported=unsupported,
        grown=words("grown", m * families * sizes).reshape(m, families, sizes),
        recorded=bytes(columns["outputs"]),
    )


def _empty(task: Task, ended: str) -> Batch:
    """Return the batch without rows of a task that was not finished."""
    nothing = {name: memoryview(b"") for name in wire.COLUMNS}
    return replace(_batch(task, np.zeros(4, dtype=np.uint64), nothing), ended=ended)
