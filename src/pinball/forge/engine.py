"""The checked C engine: splice, compile, run and measure mutants in a sandboxed native program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.budget import Budget
from pinball.forge.calls import CallSpec

Inputs = tuple[Any, ...]  # one abstract value for each input name
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
    """What one run may use: bytes on heap and stack, bytes printed, operations of row 0 itself."""

    heap_bytes: int = 1 << 20
    stack_bytes: int = 1 << 18
    output_bytes: int = 1 << 12
    operations: int = 2_000_000


@dataclass(frozen=True, slots=True)
class Task:
    """One base with its edits, how it is called, and what it is run on.

    ``names`` are the inputs' names, ``tests`` holds one tuple of abstract values for each test, ``growing`` the
    inputs of growing size of each family. The base and up to ``wanted`` distinct mutants are run.
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


@dataclass(frozen=True, slots=True)
class Batch:
    """The rows of one task, column by column; row 0 is the base itself. ``m`` rows, see the shapes.

    ``canonical`` holds each text's tokens with canonical names, ``hashes`` their hash, ``chosen`` the indices of
    the edits. ``counts`` are operations, peak heap bytes and peak stack bytes, all ones where not measured.
    ``generated`` counts the mutants that were tried, ``unsupported`` those that are C outside the engine's subset.
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


def run(tasks: Sequence[Task], budget: Budget | None = None) -> list[Batch]:
    """Run all tasks in one sandboxed process and return a batch for each."""
    raise NotImplementedError


def check(text: str, call: CallSpec, names: tuple[str, ...], tests: tuple[Inputs, ...]) -> Batch:
    """Compile and run one program as it is."""
    return run([Task(text, (), call, names, tests)])[0]
