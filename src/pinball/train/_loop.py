"""One training loop for every net: so many seconds, checkpoints, resume, early stopping."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor

from pinball.core.errors import BadRequest
from pinball.train._nets import Batch, batch_of
from pinball.train.data import Dataset

_WARM = 0.03
_MOST_HELD = 4096


class Trainable(Protocol):
    """A module with a loss."""

    def loss(self, batch: Batch) -> Tensor:
        """Return the mean loss of a batch."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train: wall seconds in all (earlier runs that are resumed count), and the usual settings."""

    seconds: float
    seed: int = 0
    batch: int = 128
    rate: float = 2e-3
    patience: int = 8
    checks: int = 20
    words: bool = False


@dataclass(slots=True)
class State:
    """How far the training is; stored beside the weights."""

    step: int = 0
    programs: int = 0
    seconds: float = 0.0
    best: float = math.inf
    waited: int = 0
    resumed_at: list[float] = field(default_factory=list)


def fit(
    net: torch.nn.Module,
    train: Dataset,
    held: Dataset,
    plan: Plan,
    folder: Path,
    say: Callable[[str], None] = print,
) -> State:
    """Train ``net`` in place, leave it at its best held-out weights, and return how it went.

    ``folder`` keeps ``last.pt`` and ``best.pt``; a second call with the same folder goes on from there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(plan.seed)
    # ~1e-5 of decay keeps the sigmoid layers out of saturation without a visible cost.
    optimizer = torch.optim.AdamW(net.parameters(), lr=plan.rate, weight_decay=1e-5)
    state = _resume(net, optimizer, folder / "last.pt")
    batches = _batches(train, plan, plan.seed + state.step)
    sample = held.rows(np.arange(min(_MOST_HELD, len(held))))
    check = plan.seconds / plan.checks
    while state.seconds < plan.seconds and state.waited < plan.patience:
        stop = min(plan.seconds, (math.floor(state.seconds / check) + 1) * check)
        loss = _advance(net, optimizer, batches, plan, state, stop)
        now = held_out_loss(net, sample, plan)
        state.waited = 0 if now < state.best else state.waited + 1
        if now < state.best:
            state.best = now
            _save(net.state_dict(), folder / "best.pt")
        _save(
            {"net": net.state_dict(), "optimizer": optimizer.state_dict(), "state": asdict(state)},
            folder / "last.pt",
        )
        say(
            f"{state.seconds:6.0f} s  {state.programs / 1e6:6.2f} M programs  "
            f"loss {loss:.4f}  held out {now:.4f}"
        )
    if (folder / "best.pt").is_file():
        net.load_state_dict(torch.load(folder / "best.pt", weights_only=True))
    return state


def held_out_loss(net: torch.nn.Module, held: Dataset, plan: Plan) -> float:
    """Return the mean loss on held-out rows, without training."""
    net.eval()
    total = 0.0
    with torch.no_grad():
        for start in range(0, len(held), plan.batch):
            part = held.rows(np.arange(start, min(start + plan.batch, len(held))))
            total += float(_loss(net, batch_of(part, plan.words))) * len(part)
    net.train()
    return total / max(1, len(held))


def _advance(
    net: torch.nn.Module, optimizer: Any, batches: Iterator[Batch], plan: Plan, state: State, stop: float
) -> float:
    """Train until ``state.seconds`` reaches ``stop``; return the mean training loss meanwhile."""
    total, steps = 0.0, 0
    while state.seconds < stop or steps == 0:
        began = time.monotonic()
        batch = next(batches)
        for group in optimizer.param_groups:
            group["lr"] = plan.rate * _slope(state.seconds / plan.seconds)
        with torch.autocast("cpu", torch.bfloat16):
            loss = _loss(net, batch)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        total += float(loss.detach())
        steps += 1
        state.step += 1
        state.programs += len(batch.types)
        state.seconds += time.monotonic() - began
    return total / steps


def _loss(net: Any, batch: Batch) -> Tensor:
    loss: Tensor = net.loss(batch)
    return loss


def _slope(done: float) -> float:
    """Return the share of the full rate: a short rise, then half a cosine down to nearly nothing."""
    if done < _WARM:
        return 0.1 + 0.9 * done / _WARM
    return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


def _batches(train: Dataset, plan: Plan, seed: int) -> Iterator[Batch]:
    """Yield batches for ever, each pass over the rows in a new order."""
    rng = np.random.default_rng(seed)
    while True:
        order = rng.permutation(len(train))
        for start in range(0, len(order), plan.batch):
            yield batch_of(train.rows(order[start : start + plan.batch]), plan.words)


def _resume(net: torch.nn.Module, optimizer: Any, path: Path) -> State:
    if not path.is_file():
        return State()
    stored = torch.load(path, weights_only=True)
    try:
        net.load_state_dict(stored["net"])
    except RuntimeError as error:
        raise BadRequest(f"{path}: the checkpoint of another net; choose another folder") from error
    optimizer.load_state_dict(stored["optimizer"])
    state = State(**stored["state"])
    return replace(state, resumed_at=[*state.resumed_at, round(state.seconds, 1)], waited=0)


def _save(content: Any, path: Path) -> None:
    """Write a file whole or not at all, so that a killed run can go on."""
    beside = path.with_suffix(".part")
    torch.save(content, beside)
    beside.replace(path)
