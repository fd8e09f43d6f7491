"""The judge: what a net says code is. What it says is never more than a guess with a probability."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pinball.nets import runtime
from pinball.nets.code import encode

NAME = "judge"
_TOGETHER = 32
_SHRINK = 4
Said = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the judge says of one program: calibrated probabilities, each label's words best first.

    ``works`` is the probability that it does what its algorithm should, given that it compiles. ``embedding``
    float32 (64,) has unit length; programs that behave alike lie near each other.
    """

    compiles: float
    works: float
    algorithm: Said
    structure: Said
    time: Said
    space: Said
    embedding: NDArray[np.float32]


def predict(slices: Sequence[str], language: str, folder: Path = runtime.WEIGHTS) -> tuple[Prediction, ...]:
    """Return what the judge says of each program, in order.

    Raise ``BadRequest`` for an unknown language and ``MissingTool`` where the net is not there.
    """
    return predict_codes([encode(text, language) for text in slices], folder)


def predict_codes(
    codes: Sequence[NDArray[np.int16]], folder: Path = runtime.WEIGHTS
) -> tuple[Prediction, ...]:
    """Return what the judge says of programs given as codes of words (L,)."""
    order = sorted(range(len(codes)), key=lambda k: len(codes[k]))
    found: dict[int, Prediction] = {}
    for start in range(0, len(order), _TOGETHER):
        part = order[start : start + _TOGETHER]
        found.update(zip(part, _said([codes[k] for k in part], folder), strict=True))
    return tuple(found[k] for k in range(len(codes)))


def _said(codes: Sequence[NDArray[np.int16]], folder: Path) -> list[Prediction]:
    longest = max(len(c) for c in codes)
    words = np.zeros((len(codes), -(-longest // _SHRINK) * _SHRINK), np.int64)
    for line, found in zip(words, codes, strict=True):
        line[: len(found)] = found
    algorithm, structure, time, space, compiles, works, embedding = runtime.run(
        NAME, {"words": words}, folder
    )
    names = _names(folder)
    return [
        Prediction(
            float(compiles[k, 0]),
            float(works[k, 0]),
            _ranked(names[0], algorithm[k]),
            _ranked(names[1], structure[k]),
            _ranked(names[2], time[k]),
            _ranked(names[2], space[k]),
            embedding[k],
        )
        for k in range(len(codes))
    ]


@cache
def _names(folder: Path) -> tuple[tuple[str, ...], ...]:
    card = runtime.card(NAME, folder)
    return tuple(tuple(card["labels"][name]) for name in ("algorithm", "structure", "complexity"))


def _ranked(names: Sequence[str], chances: NDArray[np.float32]) -> Said:
    return tuple((names[k], float(chances[k])) for k in np.argsort(-chances, kind="stable"))
