"""The judge: what a net says code is. What it says is never more than a guess with a probability.

Its answer is a weighted product of the net's probabilities and those of the n-grams beside it, as its card's
``blend`` says; ``works`` and the embedding are the net's alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pinball.nets import linear, runtime
from pinball.nets.code import LONGEST, encode

NAME = "judge"
HEADS = ("algorithm", "structure", "time", "space", "compiles")
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
    longest = min(max(len(c) for c in codes), LONGEST - _SHRINK)
    # One place more than the longest needs: then what stands behind a program is the same in every batch.
    words = np.zeros((len(codes), (-(-longest // _SHRINK) + 1) * _SHRINK), np.int64)
    for line, found in zip(words, codes, strict=True):
        line[: min(len(found), longest)] = found[:longest]
    *said, works, embedding = runtime.run(NAME, {"words": words}, folder)
    chances = dict(zip(HEADS, said, strict=True))
    chances["compiles"] = np.concatenate([1 - chances["compiles"], chances["compiles"]], axis=1)
    powers = runtime.card(NAME, folder).get("blend", {})
    if powers:
        grams = linear.load(folder / "judge_linear.npz").predict(codes)
        chances = {head: mixed(chances[head], grams[head], powers[head]) for head in HEADS}
    names = _names(folder)
    algorithm, structure, time, space = (
        [_ranked(names[head], line) for line in chances[head]] for head in HEADS[:4]
    )
    return [
        Prediction(
            float(chances["compiles"][k, 1]), float(works[k, 0]),
            algorithm[k], structure[k], time[k], space[k], embedding[k],
        )
        for k in range(len(codes))
    ]  # fmt: skip


def mixed(
    net: NDArray[np.float32], grams: NDArray[np.float32], powers: Sequence[float]
) -> NDArray[np.float32]:
    """Return probabilities (n, classes): the product of both, each to its power."""
    logits = powers[0] * np.log(net + 1e-6) + powers[1] * np.log(grams + 1e-6)
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    found: NDArray[np.float32] = (raised / raised.sum(axis=1, keepdims=True)).astype(np.float32)
    return found


@cache
def _names(folder: Path) -> dict[str, tuple[str, ...]]:
    labels = runtime.card(NAME, folder)["labels"]
    return {head: tuple(labels.get(head, labels["complexity"])) for head in HEADS[:4]}


def _ranked(names: Sequence[str], chances: NDArray[np.float32]) -> Said:
    return tuple((names[k], float(chances[k])) for k in np.argsort(-chances, kind="stable"))
