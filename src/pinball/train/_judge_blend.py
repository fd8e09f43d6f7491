"""How much of the judge's answer comes from the net, how much from n-grams: fitted on seeds new to both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest
from pinball.nets.judge import HEADS, mixed
from pinball.train import _code
from pinball.train._code import NONE

_STEPS = np.linspace(0.0, 1.6, 17)
Files = dict[str, Any]


def blend(work: Path) -> tuple[dict[str, tuple[float, float]], list[int]]:
    """Return each head's exponents of the net's and the n-grams' probabilities, and the folds they come from.

    Writes ``both-fold-K.npz``: of each half of the seed programs, what the other half's exponents give. Raise
    ``BadRequest`` where there is no fold that both have answered.
    """
    pairs = [p for p in (_pair(work, fold) for fold in range(_code.FOLDS)) if p is not None]
    if not pairs:
        raise BadRequest(f"{work}: no fold-K.npz with its linear-fold-K.npz beside it")
    halves = [np.array([_code.fold_of(str(s), 2) for s in linear["seed"]]) for _, _, linear in pairs]
    found: dict[str, tuple[float, float]] = {}
    for head in HEADS:
        asked = [linear[f"truth_{head}"] != NONE for _, _, linear in pairs]
        net = [n[f"prob_{head}"] for _, n, _ in pairs]
        grams = [g[f"prob_{head}"] for _, _, g in pairs]
        truth = [g[f"truth_{head}"] for _, _, g in pairs]

        def fitted(
            masks: list[NDArray[np.bool_]],
            parts: tuple[list[Any], ...] = (net, grams, truth),
        ) -> tuple[float, float]:
            a, b, right = (np.concatenate([v[m] for v, m in zip(p, masks, strict=True)]) for p in parts)
            return _fit(a.astype(np.float64), b.astype(np.float64), right.astype(np.int64))

        found[head] = fitted(asked)
        for half in (0, 1):
            powers = fitted([a & (h != half) for a, h in zip(asked, halves, strict=True)])
            for (_, n, g), h in zip(pairs, halves, strict=True):
                said = mixed(
                    n[f"prob_{head}"].astype(np.float32), g[f"prob_{head}"].astype(np.float32), powers
                )
                kept = g.setdefault(f"both_{head}", np.zeros(said.shape, np.float16))
                kept[h == half] = said[h == half]
    for fold, _, linear in pairs:
        stored = {k: v for k, v in linear.items() if not k.startswith(("prob_", "both_"))}
        stored |= {f"prob_{head}": linear[f"both_{head}"] for head in HEADS}
        np.savez_compressed(work / f"both-fold-{fold}.npz", **stored)
    return found, [fold for fold, _, _ in pairs]


def _pair(work: Path, fold: int) -> tuple[int, Files, Files] | None:
    """Return what net and n-grams said of the same rows of a fold, ``None`` where one is missing."""
    paths = work / f"fold-{fold}.npz", work / f"linear-fold-{fold}.npz"
    if not all(p.is_file() for p in paths):
        return None
    held = []
    for path in paths:
        with np.load(path) as stored:
            held.append({name: stored[name] for name in stored.files})
    net, linear = held
    place = {int(row): k for k, row in enumerate(net["row"])}
    if not all(int(row) in place for row in linear["row"]):
        raise BadRequest(f"{paths[1]}: other rows than {paths[0]}")
    order = np.array([place[int(row)] for row in linear["row"]])
    kept = {name: net[name][order] for name in net if len(net[name]) == len(net["row"])}
    return fold, kept, linear


def _fit(
    net: NDArray[np.float64], grams: NDArray[np.float64], truth: NDArray[np.int64]
) -> tuple[float, float]:
    """Return the exponents under which the right answers (n,) surprise least."""
    rows = np.arange(len(truth))
    one, two = np.log(net + 1e-6), np.log(grams + 1e-6)
    best, powers = np.inf, (1.0, 0.0)
    for a in _STEPS:
        for b in _STEPS:
            logits = a * one + b * two
            loss = float((np.log(np.exp(logits).sum(axis=1)) - logits[rows, truth]).mean())
            if loss < best:
                best, powers = loss, (round(float(a), 2), round(float(b), 2))
    return powers
