"""The programmer's net: a decoder-only transformer over the words in which programs are written.

It sees at each place the word before, the place, and which words the grammar, the scopes and the types
allow next; the likelihood is normalised over these alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from pinball.nets.programmer import LONGEST, PROMPT


@dataclass(frozen=True, slots=True)
class Shape:
    """How large a net is; ``words`` is the size of the vocabulary."""

    words: int
    width: int = 192
    layers: int = 4
    heads: int = 6


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows padded at their end.

    ``words`` and ``places`` are (N, T); ``masks`` (N, T) says which line of ``table`` (U, V) holds the legal
    next words; ``chosen`` lists the places of ``words[:, :-1]``, flat, behind which a word was a choice.
    ``tokens`` counts the words that are no padding.
    """

    words: Tensor
    places: Tensor
    masks: Tensor
    table: Tensor
    chosen: Tensor
    tokens: int


class Block(nn.Module):
    """One layer: attention to what came before, then a small net at each place."""

    def __init__(self, shape: Shape) -> None:
        """Start with random weights."""
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.before = nn.LayerNorm(width)
        self.mixed = nn.Linear(width, 3 * width, bias=False)
        self.joined = nn.Linear(width, width, bias=False)
        self.between = nn.LayerNorm(width)
        self.wide = nn.Linear(width, 4 * width, bias=False)
        self.narrow = nn.Linear(4 * width, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """Return (N, T, D) for (N, T, D)."""
        n, places, width = x.shape
        parts = self.mixed(self.before(x)).view(n, places, 3, self.heads, width // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(query, key, value, is_causal=True)
        x = x + self.joined(seen.transpose(1, 2).reshape(n, places, width))
        hidden: Tensor = self.narrow(functional.relu(self.wide(self.between(x))))
        return x + hidden


class ProgrammerNet(nn.Module):
    """Words (N, T), places (N, T) and legal next words (N, T, V) to log probabilities (N, T, V)."""

    def __init__(self, shape: Shape) -> None:
        """Start with random weights."""
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.words, shape.width)
        self.places = nn.Embedding(PROMPT + LONGEST, shape.width)
        self.legal = nn.Linear(shape.words, shape.width, bias=False)
        self.blocks = nn.ModuleList([Block(shape) for _ in range(shape.layers)])
        self.last = nn.LayerNorm(shape.width)
        self.out = nn.Linear(shape.width, shape.words)
        nn.init.normal_(self.words.weight, std=0.4)
        nn.init.normal_(self.places.weight, std=0.1)
        nn.init.normal_(self.legal.weight, std=0.2)
        for block in self.blocks:
            assert isinstance(block, Block)
            for layer in (block.joined, block.narrow):
                nn.init.normal_(layer.weight, std=0.02 / (2 * shape.layers) ** 0.5)
        nn.init.zeros_(self.out.weight)

    def told(self, legal: Tensor) -> Tensor:
        """Return what the legal words say together, (..., D): their mean in direction, alike in size."""
        projected: Tensor = self.legal(legal * legal.sum(dim=-1, keepdim=True).clamp(min=1).rsqrt())
        return projected

    def hidden(self, words: Tensor, places: Tensor, legal: Tensor) -> Tensor:
        """Return what the net makes of each place, (N, T, D); ``legal`` is what ``told`` gives."""
        h: Tensor = self.words(words) + self.places(places) + legal
        for block in self.blocks:
            h = block(h)
        normed: Tensor = self.last(h)
        return normed

    def forward(self, words: Tensor, places: Tensor, legal: Tensor) -> Tensor:
        """Return log probabilities over the legal words; where none is legal the row means nothing."""
        logits = self.out(self.hidden(words, places, self.told(legal)))
        return functional.log_softmax(logits.masked_fill(legal == 0, -1e4), dim=-1)

    def loss(self, batch: Batch) -> Tensor:
        """Return the mean negative log likelihood of the words that were a choice."""
        n, t = batch.words.shape
        seen = functional.embedding(batch.masks[:, :-1], self.told(batch.table))
        h = self.hidden(batch.words[:, :-1], batch.places[:, :-1], seen)
        at = batch.chosen
        logits = self.out(h.reshape(n * (t - 1), -1)[at])
        shut = batch.table[batch.masks[:, :-1].reshape(-1)[at]] == 0
        goal = batch.words[:, 1:].reshape(-1)[at]
        return functional.cross_entropy(logits.masked_fill(shut, -1e4), goal)


_DECAY = 0.1  # of the matrices towards zero, times the rate


class Orthogonal(torch.optim.Optimizer):
    """Muon: momentum whose matrices are made nearly orthogonal, so that every direction learns alike."""

    def __init__(self, parameters: list[nn.Parameter], rate: float, momentum: float = 0.95) -> None:
        """Take matrices only."""
        super().__init__(parameters, {"lr": rate, "momentum": momentum})

    def step(self, closure: None = None) -> None:
        """Move each matrix one step."""
        with torch.no_grad():
            for group in self.param_groups:
                for p in group["params"]:
                    if p.grad is not None:
                        self._move(p, group)

    def _move(self, p: Tensor, group: dict[str, Any]) -> None:
        state = self.state[p]
        if not state:
            state["kept"] = torch.zeros_like(p)
        kept = state["kept"].mul_(group["momentum"]).add_(p.grad)
        turned = orthogonal(p.grad + group["momentum"] * kept)
        scale = 0.2 * max(p.shape) ** 0.5
        p.mul_(1 - group["lr"] * _DECAY).sub_(turned, alpha=group["lr"] * scale)


def orthogonal(matrix: Tensor, rounds: int = 5) -> Tensor:
    """Return the matrix with its singular values near one, by a polynomial applied a few times."""
    a, b, c = 3.4445, -4.7750, 2.0315
    tall = matrix.shape[0] > matrix.shape[1]
    x = matrix.T if tall else matrix
    x = x / (x.norm() + 1e-7)
    for _ in range(rounds):
        square = x @ x.T
        x = a * x + (b * square + c * square @ square) @ x
    return x.T if tall else x
