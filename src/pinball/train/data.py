"""Programs with examples for training and for tests (paper, section 4.2), made by the search kernel.

A test program is drawn from a *pool* that depends on nothing but its length, and training data leaves out
every program that behaves like any program of any pool: the two are semantically disjoint.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from pinball.core.errors import BadRequest
from pinball.core.program import ARRAY, INT, Program, Step
from pinball.core.spec import Example, Spec, Value
from pinball.dsl.components import PAPER_HIGH, PAPER_LOW, attributes, components
from pinball.search._kernel.build import Shape, load

EXAMPLES, SLOTS, LANES = 5, 4, 20
NULL = 256
POOL_LENGTHS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 14)
_POOL_SEED = 20170424
_POOL_COUNT = {1: 8, 2: 60, 3: 1000, 4: 600, 5: 400}  # longer ones: 160
_TYPES = {1: INT, 2: ARRAY}


@dataclass(frozen=True, slots=True)
class Dataset:
    """Programs of one length with five examples each.

    tokens: (N, 5, 4, 20) int16, slots are three inputs and the output; ``NULL`` where there is nothing.
    types: (N, 4) uint8, 0 absent, 1 int, 2 array. steps: (N, T, 3) int16, component number and arguments (-1
    for none). attributes: (N, 34) uint8. signatures: (N,) uint64, equal for programs that behave alike.
    """

    tokens: npt.NDArray[np.int16]
    types: npt.NDArray[np.uint8]
    steps: npt.NDArray[np.int16]
    attributes: npt.NDArray[np.uint8]
    signatures: npt.NDArray[np.uint64]

    def __len__(self) -> int:
        return len(self.tokens)

    def digest(self) -> str:
        """Return a short hash of the content, for a net's card."""
        parts = (self.tokens, self.types, self.steps)
        return hashlib.sha256(b"".join(p.tobytes() for p in parts)).hexdigest()[:16]

    def program(self, row: int) -> Program:
        """Return one row's program."""
        listed = components()
        steps = [
            Step(listed[c].name, (a,) if b < 0 else (a, b)) for c, a, b in self.steps[row].tolist() if c >= 0
        ]
        return Program(tuple(_TYPES[t] for t in self.types[row, :3].tolist() if t), tuple(steps))

    def spec(self, row: int) -> Spec:
        """Return one row's examples as a request."""
        return Spec(tuple(self._example(row, e) for e in range(EXAMPLES)))

    def _example(self, row: int, e: int) -> Example:
        values = [self._value(row, e, slot) for slot in range(SLOTS) if self.types[row, slot]]
        return Example(tuple(values[:-1]), values[-1])

    def _value(self, row: int, e: int, slot: int) -> Value:
        numbers = self.tokens[row, e, slot]
        found = tuple(int(x) for x in numbers[numbers != NULL])
        return found if self.types[row, slot] == 2 else found[0]

    def rows(self, chosen: npt.NDArray[np.bool_] | npt.NDArray[np.int64]) -> Dataset:
        """Return some rows only."""
        return Dataset(
            self.tokens[chosen], self.types[chosen], self.steps[chosen], self.attributes[chosen],
            self.signatures[chosen],
        )  # fmt: skip

    def save(self, path: Path) -> None:
        """Write a compressed ``.npz``."""
        np.savez_compressed(
            path, tokens=self.tokens, types=self.types, steps=self.steps, attributes=self.attributes,
            signatures=self.signatures,
        )  # fmt: skip

    @classmethod
    def read(cls, path: Path) -> Dataset:
        """Read what ``save`` wrote."""
        with np.load(path, allow_pickle=False) as held:
            return cls(*(held[k] for k in ("tokens", "types", "steps", "attributes", "signatures")))


def kernel() -> ctypes.CDLL:
    """Return the kernel in the paper's setting."""
    return load(Shape(16, 32, PAPER_LOW, PAPER_HIGH, training=True))


def draw(length: int, count: int, seed: int) -> Dataset:
    """Return ``count`` random programs of exactly ``length`` calls, repetitions included."""
    tokens = np.zeros((count, EXAMPLES, SLOTS, LANES), np.int16)
    types = np.zeros((count, SLOTS), np.uint8)
    steps = np.zeros((count, length, 3), np.int16)
    signatures = np.zeros(count, np.uint64)
    arrays = (a.ctypes.data_as(ctypes.c_void_p) for a in (tokens, types, steps, signatures))
    if kernel().kernel_generate(ctypes.c_uint64(seed), length, count, *arrays) != count:
        raise MemoryError("no memory for the program generator")
    return Dataset(tokens, types, steps, _attributes(steps), signatures)


def _attributes(steps: npt.NDArray[np.int16]) -> npt.NDArray[np.uint8]:
    names = attributes()
    table = np.array([[a in c.attributes for a in names] for c in components()], np.uint8)
    return np.asarray(table[steps[:, :, 0]].max(axis=1), np.uint8)


def distinct(data: Dataset) -> Dataset:
    """Return the rows whose behaviour no earlier row has."""
    _, first = np.unique(data.signatures, return_index=True)
    return data.rows(np.sort(first))


@cache
def pool(length: int) -> Dataset:
    """Return the distinct programs from which tests of this length are taken."""
    return distinct(draw(length, _POOL_COUNT.get(length, 160), _POOL_SEED + length))


@cache
def pooled_signatures() -> npt.NDArray[np.uint64]:
    """Return the signatures of all pools: what training data must not contain."""
    return np.concatenate([pool(length).signatures for length in POOL_LENGTHS])


def training(length: int, count: int, seed: int, *, unique: bool = False) -> Dataset:
    """Return up to ``count`` programs that behave like no program of any pool.

    A program may come again with other examples, as there are few short ones, unless ``unique`` is set.
    """
    data = draw(length, count, seed)
    data = distinct(data) if unique else data
    return data.rows(~np.isin(data.signatures, pooled_signatures()))


def join(parts: Iterable[Dataset]) -> Dataset:
    """Return several datasets as one; shorter programs are padded with calls of number -1."""
    listed = list(parts)
    longest = max(p.steps.shape[1] for p in listed)
    padded = [
        np.pad(p.steps, ((0, 0), (0, longest - p.steps.shape[1]), (0, 0)), constant_values=-1) for p in listed
    ]
    return Dataset(
        np.concatenate([p.tokens for p in listed]),
        np.concatenate([p.types for p in listed]),
        np.concatenate(padded),
        np.concatenate([p.attributes for p in listed]),
        np.concatenate([p.signatures for p in listed]),
    )


def main(arguments: Sequence[str]) -> int:
    """Write training programs of one length to a file, and say on stdout how many and how fast."""
    parser = argparse.ArgumentParser(prog="pinball train data", description=main.__doc__)
    parser.add_argument(
        "--length", type=int, default=3, choices=range(1, POOL_LENGTHS[-1] + 1), metavar="1..14"
    )
    parser.add_argument("--rows", type=int, default=100_000, help="programs to draw")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--unique", action="store_true", help="keep one of those that behave alike")
    parser.add_argument("--out", type=Path, required=True, help="the file, NAME.npz")
    asked = parser.parse_args(list(arguments))
    if asked.rows < 1:
        raise BadRequest(f"--rows {asked.rows}: expected at least 1")
    pooled_signatures()  # the tests' programs are no part of the rate
    started = time.monotonic()
    data = training(asked.length, asked.rows, asked.seed, unique=asked.unique)
    seconds = time.monotonic() - started
    try:
        data.save(asked.out)
    except OSError as error:
        raise BadRequest(f"cannot write {asked.out}: {error.strerror}") from error
    told = {
        "drawn": asked.rows,
        "kept": len(data),
        "per_second": round(asked.rows / seconds),
        "sha256_16": data.digest(),
    }
    print(json.dumps(told))
    return 0
