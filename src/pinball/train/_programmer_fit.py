"""Training the programmer by likelihood: draws, batches, schedule, checkpoints that a second call resumes."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from pinball.nets.programmer import PROMPT
from pinball.nets.writing import VOCABULARY
from pinball.train._programmer_net import Batch, Orthogonal, ProgrammerNet, Shape
from pinball.train._programmer_rows import Rows

_POOL = 512
_WARM = 0.02
_DECAY = 0.998
_FIRST_FRAME = 20.0  # seconds


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train: minutes in all (earlier runs that are resumed count), padded words a batch, rates.

    ``rate`` is for the matrices within the blocks (Muon), or for all of them with ``adam``.
    """

    minutes: float
    seed: int = 0
    batch: int = 3072
    rate: float = 0.006
    rate_tables: float = 3e-3
    adam: bool = False
    frames: int = 24


@dataclass(slots=True)
class State:
    """How far the training is; stored beside the weights. ``curve``: minutes, tokens, losses."""

    step: int = 0
    tokens: int = 0
    seconds: float = 0.0
    resumed_at: list[float] = field(default_factory=list)
    curve: list[dict[str, float]] = field(default_factory=list)


def batches(rows: Rows, plan: Plan, seed: int) -> Iterator[Batch]:
    """Yield batches for ever: rows drawn by weight, of similar length in one batch."""
    rng = np.random.default_rng(seed)
    prompts = Random(seed)
    chances = rows.weight / rows.weight.sum()
    while True:
        drawn = rng.choice(len(chances), _POOL, p=chances)
        asked = [rows.prompt(int(k), prompts) for k in drawn]
        length = np.array([len(a) for a in asked]) + rows.lengths[drawn]
        order = np.argsort(length)
        groups: list[list[int]] = [[]]
        for place in order:
            if (len(groups[-1]) + 1) * length[place] > plan.batch and groups[-1]:
                groups.append([])
            groups[-1].append(int(place))
        for g in rng.permutation(len(groups)):
            chosen = groups[g]
            yield batch_of(rows, drawn[chosen], [asked[k] for k in chosen])


def batch_of(rows: Rows, numbers: NDArray[np.int64], prompts: list[tuple[int, ...]]) -> Batch:
    """Return the tensors of some rows with their requests."""
    lengths = [len(p) + int(rows.lengths[k]) for p, k in zip(prompts, numbers, strict=True)]
    n, t = len(numbers), max(lengths)
    words, places = np.zeros((n, t), np.int64), np.zeros((n, t), np.int64)
    masks, chosen = np.zeros((n, t), np.int64), np.zeros((n, t), np.bool_)
    for row, (prompt, number) in enumerate(zip(prompts, numbers, strict=True)):
        m, ids = len(prompt), rows.ids_of(int(number))
        words[row, :m], words[row, m : lengths[row]] = prompt, ids
        places[row, : lengths[row]] = np.arange(lengths[row]) + PROMPT - m
        masks[row, m - 1 : lengths[row] - 1] = rows.masks_of(int(number))
        chosen[row, m : lengths[row]] = rows.free_of(int(number))
    used, inverse = np.unique(masks, return_inverse=True)
    table = np.unpackbits(rows.table[used], axis=-1, count=rows.words).astype(np.float32)
    at = np.flatnonzero(chosen[:, 1:])
    return Batch(
        torch.from_numpy(words), torch.from_numpy(places), torch.from_numpy(inverse.reshape(n, t)),
        torch.from_numpy(table), torch.from_numpy(at), sum(lengths),
    )  # fmt: skip


def build(shape: Shape, plan: Plan) -> tuple[ProgrammerNet, list[Any]]:
    """Return a net and its optimizers: one for the matrices of the blocks, one for all else."""
    torch.manual_seed(plan.seed)
    net = ProgrammerNet(shape)
    inner = [p for p in net.blocks.parameters() if p.ndim == 2]
    held = {id(p) for p in inner}
    outer = [p for p in net.parameters() if id(p) not in held]
    if plan.adam:
        outer, inner = [*outer, *inner], []
    optimizers: list[Any] = [
        torch.optim.AdamW(outer, lr=plan.rate_tables, betas=(0.9, 0.97), weight_decay=0.01)
    ]
    return net, [*optimizers, Orthogonal(inner, plan.rate)] if inner else optimizers


def fit(
    rows: Rows,
    held: dict[str, list[Batch]],
    shape: Shape,
    plan: Plan,
    folder: Path,
    frame: Callable[[ProgrammerNet, State], None] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> tuple[ProgrammerNet, State]:
    """Train until the minutes are over; return the averaged net and how it went.

    ``folder`` keeps ``last.pt``, from which a second call goes on. ``held`` names batches whose loss is
    noted; ``frame`` is called with the averaged net at ``plan.frames`` moments, denser at the beginning.
    """
    folder.mkdir(parents=True, exist_ok=True)
    net, optimizers = build(shape, plan)
    mean = copy.deepcopy(net)
    state = resume(net, mean, optimizers, folder / "last.pt")
    source = batches(rows, plan, plan.seed * 1_000_003 + state.step)
    total = plan.minutes * 60
    moments = [_FIRST_FRAME * (total / _FIRST_FRAME) ** (k / plan.frames) for k in range(plan.frames + 1)]
    upcoming = [m for m in moments if m > state.seconds]
    losses: list[float] = []
    while state.seconds < total:
        began = clock()
        losses.append(_advance(net, mean, optimizers, next(source), plan, state))
        state.seconds += clock() - began
        if (upcoming and state.seconds >= upcoming[0]) or state.seconds >= total:
            upcoming = [m for m in upcoming if m > state.seconds]
            _note(net, mean, held, state, losses)
            losses = []
            save(net, mean, optimizers, state, folder / "last.pt")
            if frame is not None:
                frame(mean, state)
    return mean, state


def _advance(
    net: ProgrammerNet, mean: ProgrammerNet, optimizers: list[Any], batch: Batch, plan: Plan, state: State
) -> float:
    done = min(1.0, state.seconds / (plan.minutes * 60))
    slope = min(1.0, (state.step + 1) / 100) * max(0.02, 0.5 * (1 + math.cos(math.pi * done)))
    for optimizer, rate in zip(optimizers, (plan.rate_tables, plan.rate), strict=False):
        for group in optimizer.param_groups:
            group["lr"] = rate * slope
    loss = net.loss(batch)
    for optimizer in optimizers:
        optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    for optimizer in optimizers:
        optimizer.step()
    state.step += 1
    state.tokens += batch.tokens
    decay = min(_DECAY, state.step / (state.step + 20))
    with torch.no_grad():
        torch._foreach_lerp_(list(mean.parameters()), list(net.parameters()), 1 - decay)
    return float(loss.detach())


def held_loss(net: ProgrammerNet, some: list[Batch]) -> float:
    """Return the mean loss a word over batches."""
    with torch.no_grad():
        parts = [(net.loss(b), len(b.chosen)) for b in some]
    return float(sum(float(loss) * n for loss, n in parts) / max(1, sum(n for _, n in parts)))


def _note(
    net: ProgrammerNet,
    mean: ProgrammerNet,
    held: dict[str, list[Batch]],
    state: State,
    losses: list[float],
) -> None:
    point = {
        "minutes": round(state.seconds / 60, 3),
        "tokens": float(state.tokens),
        "loss": round(float(np.mean(losses)), 4) if losses else float("nan"),
        **{name: round(held_loss(mean, some), 4) for name, some in held.items()},
    }
    state.curve.append(point)
    print("  ".join(f"{k} {v:g}" for k, v in point.items()), flush=True)


def resume(net: ProgrammerNet, mean: ProgrammerNet, optimizers: list[Any], path: Path) -> State:
    """Go on from a checkpoint where there is one."""
    if not path.is_file():
        return State()
    stored = torch.load(path, weights_only=True)
    same = stored["words"] == list(VOCABULARY)
    for into, name in ((net, "net"), (mean, "mean")):
        kept = stored[name] if same else respelled(stored[name], stored["words"], into.state_dict())
        into.load_state_dict(kept)
    for optimizer, kept in zip(optimizers, stored["optimizers"], strict=True):
        if same:
            optimizer.load_state_dict(kept)
    state = State(**stored["state"])
    state.resumed_at.append(round(state.seconds, 1))
    return state


def respelled(weights: dict[str, Tensor], words: list[str], fresh: dict[str, Tensor]) -> dict[str, Tensor]:
    """Return weights for today's vocabulary: words that were known keep theirs, others start fresh."""
    number = {word: k for k, word in enumerate(words)}
    pairs = [(k, number[word]) for k, word in enumerate(VOCABULARY) if word in number]
    new, old = (torch.tensor(column) for column in zip(*pairs, strict=True))
    found = dict(weights)
    for name in ("words.weight", "out.weight", "out.bias"):
        found[name] = fresh[name].clone()
        found[name][new] = weights[name][old]
    found["legal.weight"] = fresh["legal.weight"].clone()
    found["legal.weight"][:, new] = weights["legal.weight"][:, old]
    return found


def save(net: ProgrammerNet, mean: ProgrammerNet, optimizers: list[Any], state: State, path: Path) -> None:
    """Write a checkpoint whole or not at all."""
    stored = {
        "net": net.state_dict(),
        "mean": mean.state_dict(),
        "optimizers": [o.state_dict() for o in optimizers],
        "state": asdict(state),
        "words": list(VOCABULARY),
    }
    torch.save(stored, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)
