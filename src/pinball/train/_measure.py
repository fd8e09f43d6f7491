"""Held-out numbers of an attribute guess, with 95 % intervals, and two cheap guesses to compare with."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from pinball.nets.view import INPUTS, NULL, one_hot
from pinball.train.data import Dataset

Floats = NDArray[np.float64]
_EDGE = 1e-6


@dataclass(frozen=True, slots=True)
class Number:
    """A mean over ``n`` programs and half of its 95 % interval."""

    mean: float
    half: float
    n: int

    def rounded(self) -> dict[str, float | int]:
        """Return the number as a card stores it."""
        return {"mean": round(self.mean, 4), "plus_minus": round(self.half, 4), "n": self.n}


def number(values: Floats) -> Number:
    """Return the mean of one value a program, with the normal interval."""
    spread = float(values.std(ddof=1)) if len(values) > 1 else 0.0
    return Number(float(values.mean()), 1.96 * spread / len(values) ** 0.5, len(values))


def judge(guess: Floats, wanted: NDArray[np.uint8]) -> dict[str, Number]:
    """Return how good probabilities (N, 34) are for what the programs use (N, 34).

    ``cross_entropy``: nats per attribute. ``average_precision``: of each program's ranking, 1 is best.
    ``needed``: how many of the likeliest attributes hold all that the program uses: sort-and-add's cost.
    """
    p = np.clip(guess, _EDGE, 1 - _EDGE)
    entropy = -(wanted * np.log(p) + (1 - wanted) * np.log(1 - p)).mean(1)
    order = np.argsort(-guess, axis=1, kind="stable")
    hits = np.take_along_axis(wanted, order, 1).astype(np.float64)
    ranks = np.arange(1, hits.shape[1] + 1)
    precision = (hits * hits.cumsum(1) / ranks).sum(1) / hits.sum(1)
    needed = (hits * ranks).max(1)
    return {
        "cross_entropy": number(entropy),
        "average_precision": number(precision),
        "needed": number(needed),
    }


def frequency(train: Dataset, count: int) -> Floats:
    """Return how often training programs use each attribute, the same for ``count`` programs, (count, 34)."""
    return np.broadcast_to(train.attributes.mean(0, dtype=np.float64), (count, train.attributes.shape[1]))


def linear(
    train: Dataset, seed: int, seconds: float = 20.0, most: int = 100_000
) -> Callable[[Dataset], Floats]:
    """Return the guess (N, 34) of logistic regression on ``statistics``, fitted on at most ``most`` rows."""
    rng = np.random.default_rng(seed)
    chosen = train.rows(rng.choice(len(train), min(most, len(train)), replace=False))
    x, y = statistics(chosen), torch.from_numpy(chosen.attributes).float()
    middle, spread = x.mean(0), x.std(0) + 1e-3
    inputs = torch.from_numpy((x - middle) / spread)
    torch.manual_seed(seed)
    model = torch.nn.Linear(inputs.shape[1], y.shape[1])
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    stop = time.monotonic() + seconds
    for epoch in range(30):
        for group in optimizer.param_groups:
            group["lr"] = 1e-2 * 0.85**epoch
        for places in torch.randperm(len(y)).split(1024):
            loss = F.binary_cross_entropy_with_logits(model(inputs[places]), y[places])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        if time.monotonic() > stop:
            break

    def guess(test: Dataset) -> Floats:
        with torch.no_grad():
            told = torch.sigmoid(model(torch.from_numpy((statistics(test) - middle) / spread)))
        return np.asarray(told.numpy(), np.float64)

    return guess


def statistics(rows: Dataset) -> NDArray[np.float32]:
    """Return simple facts of the examples: types, and means of each slot's own and shared facts."""
    tokens = rows.tokens.astype(np.float32)
    there = rows.tokens != NULL
    own = [_own_facts(tokens[:, :, slot], there[:, :, slot]) for slot in range(INPUTS + 1)]
    shared = [_shared_facts(own[slot], own[INPUTS]) for slot in range(INPUTS)]
    facts = np.concatenate([*own, *shared], axis=2).mean(1)
    return np.concatenate([one_hot(rows.types), facts], axis=1).astype(np.float32)


def _own_facts(numbers: NDArray[np.float32], there: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return facts of one slot, (N, 5, 12): sizes, ends, shares and order of the numbers (N, 5, 20)."""
    known = np.where(there, numbers, 0.0)
    count = there.sum(2)
    most = np.maximum(count, 1)
    pairs = there[:, :, 1:] & there[:, :, :-1]
    rising = ((numbers[:, :, 1:] >= numbers[:, :, :-1]) & pairs).sum(2) / np.maximum(pairs.sum(2), 1)
    last = np.take_along_axis(known, np.maximum(count - 1, 0)[:, :, None], 2)[:, :, 0]
    highest = np.where(there, numbers, -NULL).max(2)
    lowest = np.where(there, numbers, NULL).min(2)
    total = known.sum(2)
    odd = (there & (numbers % 2 == 1)).sum(2) / most
    negative = (there & (numbers < 0)).sum(2) / most
    threes, fours = (((there & (numbers % k == 0)).sum(2) / most) for k in (3, 4))
    facts = [count, known[:, :, 0], last, highest, lowest, np.arcsinh(total), total / most]
    return np.stack([*facts, rising, odd, negative, threes, fours], axis=2).astype(np.float32)


def _shared_facts(one: NDArray[np.float32], output: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how one input's facts compare with the output's: the differences, and which are equal."""
    return np.concatenate([output - one, (output == one).astype(np.float32)], axis=2)
