"""What a net sees of a request: the paper's fixed-size picture of the examples, and what is left out of it.

The picture is that of section 4.3 of the paper: at most three inputs, 20 positions each, integers in
[-256, 255]. Nothing here refuses a request; what does not fit is cut, and said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.program import ARRAY, INT
from pinball.core.spec import Example, Spec, Value
from pinball.dsl.components import PAPER_HIGH, PAPER_LOW

INPUTS = 3
SLOTS = INPUTS + 1
POSITIONS = 20
NULL = PAPER_HIGH + 1
TOKENS = NULL - PAPER_LOW + 1
"""Distinct tokens: the integers and NULL; a token's place in an embedding is ``token - PAPER_LOW``."""
ABSENT_CODE, INT_CODE, ARRAY_CODE = 0, 1, 2
TYPES = 3
MOST_EXAMPLES = 100


@dataclass(frozen=True, slots=True)
class View:
    """``tokens`` int16 (M, 4, 20), M >= 0 examples; ``types`` uint8 (4,); ``unseen``: what did not fit."""

    tokens: NDArray[np.int16]
    types: NDArray[np.uint8]
    unseen: tuple[str, ...] = ()

    @property
    def blind(self) -> bool:
        """Return whether no example fits into the picture at all; ``unseen`` says why."""
        return not len(self.tokens)

    def indices(self) -> NDArray[np.int64]:
        """Return the places of the tokens in an embedding, (1, M, 80) int64 in [0, 512]."""
        return self.tokens.reshape(1, -1, SLOTS * POSITIONS).astype(np.int64) - PAPER_LOW

    def feeds(self) -> dict[str, NDArray[Any]]:
        """Return what a net reads, by the names of its inputs."""
        return {"tokens": self.indices(), "types": self.one_hot_types()}

    def one_hot_types(self) -> NDArray[np.float32]:
        """Return the one-hot types of the three inputs and the output, (1, 12) float32."""
        return one_hot(self.types[None])


def one_hot(types: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return type codes (N, 4) as one-hot rows, (N, 12) float32."""
    return np.eye(TYPES, dtype=np.float32)[types].reshape(len(types), SLOTS * TYPES)


def view(spec: Spec) -> View:
    """Return the picture of a request's examples; blind, with the reason, where it has none."""
    if not spec.examples:
        return _blind("there are no examples")
    count = len(spec.examples[0].inputs)
    if count > INPUTS:
        return _blind(f"there are {count} inputs, more than {INPUTS}")
    kinds = kinds_of(spec)
    if kinds is None:
        return _blind("the examples disagree on their types")
    whole = [example for example in spec.examples if _fits(example)]
    shown = (whole or list(spec.examples))[:MOST_EXAMPLES]
    tokens = np.full((len(shown), SLOTS, POSITIONS), NULL, np.int16)
    for row, example in zip(tokens, shown, strict=True):
        for slot, value in zip([*range(count), INPUTS], [*example.inputs, example.output], strict=True):
            _write(row[slot], value)
    types = np.full(SLOTS, ABSENT_CODE, np.uint8)
    for slot, kind in zip([*range(count), INPUTS], kinds, strict=True):
        types[slot] = ARRAY_CODE if kind == ARRAY else INT_CODE
    return View(tokens, types, _unseen(len(spec.examples), len(whole), len(shown)))


def kinds_of(spec: Spec) -> tuple[str, ...] | None:
    """Return the types of the inputs and the output, or ``None`` where the examples disagree."""
    kinds: list[str | None] = [None] * (len(spec.examples[0].inputs) + 1)
    for example in spec.examples:
        values = (*example.inputs, example.output)
        if len(values) != len(kinds):
            return None
        for place, value in enumerate(values):
            kind = None if value is None else ARRAY if isinstance(value, tuple) else INT
            if kind is not None and kinds[place] not in (None, kind):
                return None
            kinds[place] = kind or kinds[place]
    return tuple(kind or INT for kind in kinds)


def _blind(reason: str) -> View:
    empty = np.zeros((0, SLOTS, POSITIONS), np.int16)
    return View(empty, np.zeros(SLOTS, np.uint8), (reason,))


def _numbers(value: Value) -> tuple[int, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _fits(example: Example) -> bool:
    values = [_numbers(value) for value in (*example.inputs, example.output)]
    return all(len(v) <= POSITIONS and all(PAPER_LOW <= n <= PAPER_HIGH for n in v) for v in values)


def _write(row: NDArray[np.int16], value: Value) -> None:
    for place, number in enumerate(_numbers(value)[:POSITIONS]):
        row[place] = min(max(number, PAPER_LOW), PAPER_HIGH)


def _unseen(given: int, whole: int, shown: int) -> tuple[str, ...]:
    said = []
    if not whole:
        said.append(
            f"every example has an array longer than {POSITIONS} or an integer outside "
            f"[{PAPER_LOW}, {PAPER_HIGH}]: cut to that"
        )
    elif whole < given:
        said.append(
            f"{given - whole} of {given} examples, longer than {POSITIONS} or "
            f"outside [{PAPER_LOW}, {PAPER_HIGH}]"
        )
    if shown < (whole or given):
        said.append(f"examples after the first {shown}")
    return tuple(said)
