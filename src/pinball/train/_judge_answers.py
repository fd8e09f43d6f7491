"""What a trained judge says of rows, its losses, and the temperatures that make its probabilities right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as functional
from numpy.typing import NDArray
from torch import Tensor

from pinball.forge.seeds import CLASSES, STRUCTURES
from pinball.train import _code
from pinball.train._code import BROKEN, NONE, WORKS, Rows
from pinball.train._judge_draws import padded
from pinball.train._judge_net import JudgeNet

WEIGHTS = {"algorithm": 1.0, "structure": 0.5, "time": 0.4, "space": 0.4}


def loss_of(said: dict[str, Tensor], rows: Rows, numbers: NDArray[np.int64]) -> Tensor:
    """Return the mean loss of a batch: cross entropies of the labels, and the contrast of behaviours."""

    def truth(values: NDArray[Any]) -> Tensor:
        return torch.from_numpy(values[numbers].astype(np.int64))

    total = torch.zeros(())
    for name, weight in WEIGHTS.items():
        wanted = truth(getattr(rows, name))
        if bool((wanted != NONE).any()):
            total = total + weight * functional.cross_entropy(
                said[name], wanted, ignore_index=NONE, label_smoothing=0.03
            )
    state = truth(rows.state)
    runs = state != BROKEN
    total = total + 0.6 * functional.binary_cross_entropy_with_logits(said["compiles"][:, 0], runs.float())
    works = (state[runs] == WORKS).float()
    total = total + 0.3 * functional.binary_cross_entropy_with_logits(said["works"][runs, 0], works)
    return total + 0.3 * _contrast(
        said["embedding"], state == WORKS, runs, truth(rows.behaviour.view(np.int64))
    )


def _contrast(embedding: Tensor, works: Tensor, runs: Tensor, behaviour: Tensor) -> Tensor:
    """Return how badly working programs find those that behave alike among all that run (SupCon, 2020)."""
    known = runs & (behaviour != 0)
    near = embedding @ embedding.T / 0.1
    own = torch.eye(len(near), dtype=torch.bool)
    near = near.masked_fill(own | ~known[None], -1e9)
    chance = near - torch.logsumexp(near, dim=1, keepdim=True)
    alike = (behaviour[:, None] == behaviour[None]) & (works & known)[:, None] & known[None] & ~own
    some = alike.any(dim=1)
    if not bool(some.any()):
        return torch.zeros(())
    found: Tensor = -((chance * alike).sum(dim=1)[some] / alike.sum(dim=1)[some]).mean()
    return found


def answers(net: JudgeNet, rows: Rows, numbers: NDArray[np.int64]) -> dict[str, NDArray[np.float32]]:
    """Return the net's logits and embeddings for some rows, in their order."""
    order = np.argsort(np.diff(rows.starts)[numbers], kind="stable")
    found: list[dict[str, Tensor]] = []
    with torch.no_grad():
        for start in range(0, len(order), 64):
            found.append(net(torch.from_numpy(padded(rows, numbers[order[start : start + 64]]))))
    back = np.argsort(order, kind="stable")
    return {name: torch.cat([f[name] for f in found]).numpy()[back] for name in found[0]}


def temperatures(
    said: dict[str, NDArray[np.float32]], rows: Rows, numbers: NDArray[np.int64]
) -> dict[str, float]:
    """Return what to divide each head's logits by, so that its probabilities are right (Guo et al., 2017)."""
    found = {}
    for name, (logits, truth) in questions(said, rows, numbers).items():
        grid = np.geomspace(0.4, 6.0, 60)
        found[name] = float(grid[int(np.argmin([_surprise(logits / t, truth) for t in grid]))])
    return found


def questions(
    said: dict[str, NDArray[np.float32]], rows: Rows, numbers: NDArray[np.int64]
) -> dict[str, tuple[NDArray[np.float32], NDArray[np.int64]]]:
    """Return each head's logits (n, classes) and right answers (n,) where there is one."""
    found = {}
    for name in WEIGHTS:
        truth = getattr(rows, name)[numbers].astype(np.int64)
        found[name] = (said[name][truth != NONE], truth[truth != NONE])
    state = rows.state[numbers]
    for name, asked, right in (
        ("compiles", state != NONE, state != BROKEN),
        ("works", state != BROKEN, state == WORKS),
    ):
        logits = np.concatenate([np.zeros_like(said[name]), said[name]], axis=1)
        found[name] = (logits[asked], right[asked].astype(np.int64))
    return found


def _surprise(logits: NDArray[np.float32], truth: NDArray[np.int64]) -> float:
    shifted = logits - logits.max(axis=1, keepdims=True)
    chances = shifted[np.arange(len(truth)), truth] - np.log(np.exp(shifted).sum(axis=1))
    return -float(chances.mean())


def _chances(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float32]:
    raised = np.exp((logits - logits.max(axis=1, keepdims=True)) / temperature)
    found: NDArray[np.float32] = raised / raised.sum(axis=1, keepdims=True)
    return found


def write_answers(net: JudgeNet, rows: Rows, numbers: NDArray[np.int64], path: Path) -> None:
    """Write what the net says of rows that it never saw, for ``pinball bench judge``.

    The temperatures of one half of the seed programs come from the other half.
    """
    said = answers(net, rows, numbers)
    half = np.array([_code.fold_of(rows.seeds[s], 2) for s in rows.seed[numbers]])
    stored: dict[str, Any] = {
        "seed": np.array(rows.seeds)[rows.seed[numbers]], "state": rows.state[numbers],
        "plain": rows.plain[numbers], "python": rows.python[numbers], "behaviour": rows.behaviour[numbers],
        "embedding": said["embedding"].astype(np.float16), "row": numbers,
        "truth_compiles": (rows.state[numbers] != BROKEN).astype(np.int8),
        "truth_works": (rows.state[numbers] == WORKS).astype(np.int8),
        "labels_algorithm": np.array(rows.labels), "labels_structure": np.array(STRUCTURES),
        "labels_time": np.array(CLASSES), "labels_space": np.array(CLASSES),
    }  # fmt: skip
    for name in WEIGHTS:
        stored[f"truth_{name}"] = getattr(rows, name)[numbers]
    for part in (0, 1):
        fitted = temperatures({k: v[half != part] for k, v in said.items()}, rows, numbers[half != part])
        for name, temperature in fitted.items():
            logits = said[name] if name in WEIGHTS else np.concatenate([0 * said[name], said[name]], axis=1)
            kept = stored.setdefault(f"prob_{name}", np.zeros(logits.shape, np.float16))
            kept[half == part] = _chances(logits, temperature)[half == part]
    np.savez_compressed(path, **stored)


def asked_rows(rows: Rows, held: NDArray[np.bool_], most: int, seed: int = 0) -> NDArray[np.int64]:
    """Return up to ``most`` numbers of rows where ``held`` holds: all seeds as written, and mutants."""
    rng = np.random.default_rng(seed)
    plain = np.flatnonzero(held & rows.plain)
    others = rng.permutation(np.flatnonzero(held & ~rows.plain))[: max(0, most - len(plain))]
    return np.sort(np.concatenate([plain, others]))
