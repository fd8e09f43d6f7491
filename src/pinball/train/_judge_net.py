"""The judge: one encoder of words, a head for each label, an embedding of behaviour.

words -> sums of five tables (a convolution of width 5) -> two halvings -> attention -> pooled -> heads
"""

from __future__ import annotations

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from pinball.forge.seeds import CLASSES, STRUCTURES
from pinball.nets.code import LONGEST, vocabulary

WIDTH, STEM, PATTERNS, HIDDEN, EMBEDDED, HEADS = 128, 128, 256, 256, 64, 4
REACH = 5
"""Words that the first layer sees at once."""
SHRINK = 4
"""The length must be a multiple of it."""


class Block(nn.Module):
    """One layer of attention among places, then a small net at each place."""

    def __init__(self) -> None:
        """Start with random weights."""
        super().__init__()
        self.before = nn.LayerNorm(WIDTH)
        self.mixed = nn.Linear(WIDTH, 3 * WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.between = nn.LayerNorm(WIDTH)
        self.wide = nn.Linear(WIDTH, 2 * WIDTH)
        self.narrow = nn.Linear(2 * WIDTH, WIDTH)

    def forward(self, x: Tensor, shut: Tensor) -> Tensor:
        """Return (N, P, 128) for (N, P, 128); ``shut`` (N, 1, 1, P) is very negative behind the end."""
        n, places, _ = x.shape
        parts = self.mixed(self.before(x)).view(n, places, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        weights = parts[0] @ parts[1].transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + shut
        seen = (weights.softmax(dim=3) @ parts[2]).transpose(1, 2).reshape(n, places, WIDTH)
        x = x + self.joined(seen)
        return x + self.narrow(torch.relu(self.wide(self.between(x))))


def _halved(x: Tensor) -> Tensor:
    """Return (N, P / 2, 4 D) for (N, P, D): each pair of places with the one before and the one behind it."""
    n, places, width = x.shape
    pairs = x.reshape(n, places // 2, 2 * width)
    before = functional.pad(pairs[:, :-1, width:], (0, 0, 1, 0))
    behind = functional.pad(pairs[:, 1:, :width], (0, 0, 0, 1))
    return torch.cat([before, pairs, behind], dim=2)


class JudgeNet(nn.Module):
    """Words (N, L), or distributions over words (N, L, V), to what the program is; L a multiple of 4."""

    def __init__(self, algorithms: int, layers: int = 2) -> None:
        """Start with random weights; ``algorithms`` counts the words that it may answer."""
        super().__init__()
        words = len(vocabulary())
        self.tables = nn.Parameter(0.4 * torch.randn(REACH, words, PATTERNS))
        self.stem = nn.Parameter(torch.zeros(PATTERNS))
        self.first_join = nn.Linear(4 * STEM, WIDTH)
        self.first_norm = nn.LayerNorm(WIDTH)
        self.second_join = nn.Linear(4 * WIDTH, WIDTH)
        self.second_norm = nn.LayerNorm(WIDTH)
        self.places = nn.Parameter(0.1 * torch.randn(LONGEST // SHRINK, WIDTH))
        self.blocks = nn.ModuleList([Block() for _ in range(layers)])
        pooled = 2 * PATTERNS + 2 * WIDTH
        self.pooled_norm = nn.BatchNorm1d(pooled)
        self.hidden = nn.Linear(pooled, HIDDEN)
        self.hidden_norm = nn.BatchNorm1d(HIDDEN)
        self.drop, self.much = nn.Dropout(0.2), nn.Dropout(0.4)
        sizes = {
            "algorithm": algorithms, "structure": len(STRUCTURES), "time": len(CLASSES),
            "space": len(CLASSES), "compiles": 1, "works": 1, "embedding": EMBEDDED,
        }  # fmt: skip
        self.heads = nn.ModuleDict({name: nn.Linear(HIDDEN, size) for name, size in sizes.items()})

    def first(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return the first layer's sums (N, L, 512) and where there are words (N, L, 1)."""
        edge = REACH // 2
        if x.is_floating_point():
            padded = functional.pad(x, (0, 0, edge, edge))
            padded[:, :edge, 0] = padded[:, -edge:, 0] = 1
            there = 1 - x[:, :, :1]
            looked = [padded[:, k : k + x.shape[1]] @ table for k, table in enumerate(self.tables)]
        else:
            there = (x != 0).float()[:, :, None]
            padded = functional.pad(x, (edge, edge))
            near = torch.stack([padded[:, k : k + x.shape[1]] for k in range(REACH)], dim=2)
            near = near + torch.arange(REACH) * len(vocabulary())
            total = functional.embedding_bag(near.view(-1, REACH), self.tables.view(-1, PATTERNS), mode="sum")
            return total.view(*x.shape, PATTERNS), there
        return torch.stack(looked).sum(dim=0), there

    def forward(self, x: Tensor) -> dict[str, Tensor]:
        """Return logits by label, (N, classes), (N, 1) for compiles and works, and the embedding (N, 64)."""
        total, there = self.first(x)
        length = total.shape[1]
        h = torch.relu(total + self.stem) * there
        count = there.sum(dim=1)
        low = torch.cat([h.max(dim=1).values, h.sum(dim=1) / count], dim=1)
        h = torch.relu(self.first_norm(self.first_join(_halved(h[:, :, :STEM]))))
        h = torch.relu(self.second_norm(self.second_join(_halved(h))))
        h = h + self.places[: length // SHRINK]
        there = there[:, ::SHRINK]
        shut = (1e4 * (there - 1)).transpose(1, 2)[:, None]
        for block in self.blocks:
            h = block(h, shut)
        highest = (h + 1e4 * (there - 1)).max(dim=1).values
        pooled = torch.cat([low, highest, (h * there).sum(dim=1) / there.sum(dim=1)], dim=1)
        z = torch.relu(self.hidden_norm(self.hidden(self.much(self.pooled_norm(pooled)))))
        dropped = self.drop(z)
        said = {
            name: head(z if name in ("compiles", "embedding") else dropped)
            for name, head in self.heads.items()
        }
        said["embedding"] = functional.normalize(said["embedding"], dim=1)
        return said
