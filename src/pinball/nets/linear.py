"""The base line beside the judge: counts of 1 to 4 words in a row, and one linear layer for each label.

Hashed n-grams, tf-idf, multinomial logistic regression by AdaGrad (Duchi et al., 2011), in numpy alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest, MissingTool
from pinball.nets.runtime import WEIGHTS

FEATURES = 1 << 15
LENGTHS = (1, 2, 3, 4)
NONE = -1
"""A label that is not known; nothing is learned from it."""
_BATCH, _BLOCK = 256, 4
_RATE = 0.2
_PRIME, _MIX = np.uint64(1_000_003), np.uint64(0x9E3779B97F4A7C15)

Codes = NDArray[np.int16]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Linear:
    """``weights`` (rows, C), ``bias`` (C,) and ``rarity`` (FEATURES,); ``heads`` share the C columns.

    ``kept`` (rows,) are the features that have weights, in order; the others weigh nothing.
    """

    heads: Mapping[str, tuple[str, ...]]
    weights: Floats
    bias: Floats
    rarity: Floats
    kept: NDArray[np.int64]

    def predict(self, codes: Sequence[Codes]) -> dict[str, Floats]:
        """Return each head's probabilities (n, classes) for n programs, as ``nets.code`` encodes them."""
        row = np.full(FEATURES, NONE)
        row[self.kept] = np.arange(len(self.kept))
        bags = [_weighing(_bag(c, self.rarity), row) for c in codes]
        parts = [
            _logits(bags[k : k + _BATCH], self.weights, self.bias)[0] for k in range(0, len(bags), _BATCH)
        ]
        width = len(self.bias)
        logits = np.concatenate(parts) if parts else np.zeros((0, width), np.float32)
        return {head: _softmax(logits[:, columns]) for head, columns in _columns(self.heads)}


def fit(
    codes: Sequence[Codes],
    truth: Mapping[str, NDArray[Any]],
    heads: Mapping[str, Sequence[str]],
    seed: int = 0,
    epochs: int = 4,
) -> Linear:
    """Learn from n programs; ``truth`` has the class (n,) for each head, ``NONE`` where it is not known.

    Programs that stand beside each other are drawn together, which is faster where they are alike. Raise
    ``BadRequest`` where there are none, or a head has no truth.
    """
    if not len(codes) or set(truth) != set(heads):
        raise BadRequest(f"{len(codes)} programs, labels {sorted(truth)}: expected some, and {sorted(heads)}")
    named = {head: tuple(classes) for head, classes in heads.items()}
    balance = {head: _balance(truth[head], len(classes)) for head, classes in named.items()}
    rarity, width = _rarity(codes), sum(map(len, named.values()))
    bags = [_bag(c, rarity) for c in codes]
    weights, bias = np.zeros((FEATURES, width), np.float32), np.zeros(width, np.float32)
    power, bias_power = np.full((FEATURES, width), 1e-3, np.float32), np.full(width, 1.0, np.float32)
    for rows in _batches(len(bags), np.random.default_rng(seed), epochs):
        logits, x, used = _logits([bags[r] for r in rows], weights, bias)
        slope = np.zeros_like(logits)
        for head, columns in _columns(named):
            wanted = truth[head][rows]
            known = np.flatnonzero(wanted != NONE)
            part = _softmax(logits[known][:, columns])
            part[np.arange(len(known)), wanted[known]] -= 1
            slope[known, columns] = part * balance[head][wanted[known], None]
        change = x.T @ slope
        power[used] += change * change
        weights[used] -= _RATE * change / np.sqrt(power[used])
        total = slope.sum(axis=0)
        bias_power += total * total
        bias -= _RATE * total / np.sqrt(bias_power)
    return Linear(named, weights, bias, rarity, np.arange(FEATURES))


def grams(codes: Codes) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the features of a program, below ``FEATURES`` and sorted, and how often each occurs."""
    word = codes.astype(np.uint64) + np.uint64(1)
    value, found = np.zeros(len(word), np.uint64), []
    for length in LENGTHS:
        if len(word) < length:
            break
        value = value[: len(word) - length + 1] * _PRIME + word[length - 1 :]
        found.append((value + np.uint64(length)) * _MIX >> np.uint64(64 - 15))
    places, counts = np.unique(np.concatenate(found or [value]).astype(np.int64), return_counts=True)
    return places, counts.astype(np.int64)


def _rarity(codes: Sequence[Codes]) -> Floats:
    """Return the logarithm of how rare each feature is, float32 (FEATURES,)."""
    seen = np.zeros(FEATURES, np.int64)
    for program in codes:
        seen[grams(program)[0]] += 1
    return (np.log((1 + len(codes)) / (1 + seen)) + 0.1).astype(np.float32)


def _balance(truth: NDArray[Any], classes: int) -> Floats:
    """Return how much a program of each class counts, (classes,): a class by the root of its programs."""
    count = np.bincount(truth[truth != NONE], minlength=classes)
    weight = 1 / np.sqrt(np.maximum(count, 1))
    mean = float((weight * count).sum()) / max(1, int(count.sum()))
    found: Floats = (weight / max(1e-9, mean)).astype(np.float32)
    return found


_Bag = tuple[NDArray[np.int64], Floats]


def _bag(codes: Codes, rarity: Floats) -> _Bag:
    """Return a program's features and their tf-idf values, of length 1."""
    places, counts = grams(codes)
    values = (1 + np.log(counts)).astype(np.float32) * rarity[places]
    return places, values / max(1e-9, float(np.linalg.norm(values)))


def _weighing(bag: _Bag, row: NDArray[np.int64]) -> _Bag:
    """Return the rows of the weights for a program's features, those without weights left out."""
    rows = row[bag[0]]
    return rows[rows != NONE], bag[1][rows != NONE]


def _logits(bags: Sequence[_Bag], weights: Floats, bias: Floats) -> tuple[Floats, Floats, NDArray[np.int64]]:
    """Return the logits (n, C), the values (n, U) and the features (U,) that the programs have."""
    used, place = np.unique(np.concatenate([b[0] for b in bags]), return_inverse=True)
    owner = np.repeat(np.arange(len(bags)), [len(b[0]) for b in bags])
    x = np.zeros((len(bags), len(used)), np.float32)
    x[owner, place] = np.concatenate([b[1] for b in bags])
    return x @ weights[used] + bias, x, used


def _softmax(logits: Floats) -> Floats:
    grown = np.exp(logits - logits.max(axis=1, keepdims=True, initial=-1e9))
    found: Floats = grown / grown.sum(axis=1, keepdims=True)
    return found


def _columns(heads: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, slice]]:
    start = 0
    for head, classes in heads.items():
        yield head, slice(start, start + len(classes))
        start += len(classes)


def _batches(count: int, rng: np.random.Generator, epochs: int) -> Iterator[NDArray[np.int64]]:
    """Yield row numbers, small blocks of neighbours in random order."""
    rows = np.arange(count)
    for _ in range(epochs):
        blocks = [rows[k : k + _BLOCK] for k in range(-int(rng.integers(_BLOCK)), count, _BLOCK)]
        rng.shuffle(blocks)
        mixed = np.concatenate(blocks)
        yield from (mixed[k : k + _BATCH] for k in range(0, len(mixed), _BATCH))


# --- files --------------------------------------------------------------------------------------------------


def save(model: Linear, path: Path, most: int = FEATURES) -> None:
    """Write the ``most`` features that weigh most, a byte a weight with one scale for each class."""
    size = np.linalg.norm(model.weights, axis=1)
    kept = np.sort(np.argsort(-size, kind="stable")[:most])
    scale = np.maximum(np.abs(model.weights[kept]).max(axis=0), 1e-9) / 127
    np.savez_compressed(
        path,
        features=model.kept[kept].astype(np.uint16),
        weights=np.round(model.weights[kept] / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        bias=model.bias,
        rarity=model.rarity.astype(np.float16),
        heads=np.array(list(model.heads)),
        **{f"labels_{head}": np.array(classes) for head, classes in model.heads.items()},  # type: ignore[arg-type]
    )


@cache
def load(path: Path = WEIGHTS / "judge_linear.npz") -> Linear:
    """Read what ``save`` wrote. Raise ``MissingTool`` where it is not there or cannot be read."""
    try:
        with np.load(path) as stored:
            heads = {str(h): tuple(map(str, stored[f"labels_{h}"])) for h in stored["heads"]}
            weights = stored["weights"] * stored["scale"]
            rarity, kept = stored["rarity"].astype(np.float32), stored["features"].astype(np.int64)
            return Linear(heads, weights, stored["bias"], rarity, kept)
    except (OSError, ValueError, KeyError) as error:
        raise MissingTool(f"no readable linear base line {path.name}: {error}") from error
