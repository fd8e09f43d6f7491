"""The paper's nets in PyTorch (section 4.3 and appendix): encoders, attribute net, program decoder."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from pinball.dsl.components import PAPER_LOW, attributes
from pinball.nets.decoder import START, VOCABULARY, program_tokens
from pinball.nets.view import INPUTS, POSITIONS, SLOTS, TOKENS, TYPES, one_hot
from pinball.train.data import Dataset

E, H, K, C = 20, 3, 256, len(attributes())
GRU_WIDTH = 64
WORD_WIDTH = 32
IGNORED = -100


@dataclass(frozen=True, slots=True)
class Batch:
    """``tokens`` int32 (B, 5, 80), ``types`` (B, 12), ``wanted`` (B, 34), perhaps ``words`` (B, W)."""

    tokens: Tensor
    types: Tensor
    wanted: Tensor
    words: Tensor | None


def batch_of(rows: Dataset, with_words: bool = False) -> Batch:
    """Return rows as tensors; ``words`` are the program's tokens, padded, only if asked for."""
    tokens = (
        torch.from_numpy(rows.tokens.reshape(len(rows), -1, SLOTS * POSITIONS)).to(torch.int32) - PAPER_LOW
    )
    wanted = torch.from_numpy(rows.attributes).to(torch.float32)
    return Batch(tokens, torch.from_numpy(one_hot(rows.types)), wanted, _words(rows) if with_words else None)


def _words(rows: Dataset) -> Tensor:
    """Return the programs' tokens, (B, W) int64, padded with the number that the loss ignores."""
    inputs = (rows.types[:, :INPUTS] > 0).sum(1)
    programs = zip(rows.steps.tolist(), inputs.tolist(), strict=True)
    said = [program_tokens([s for s in steps if s[0] >= 0], count) for steps, count in programs]
    width = max(len(words) for words in said)
    return torch.tensor([words + [IGNORED] * (width - len(words)) for words in said])


class MlpEncoder(nn.Module):
    """Embed, concatenate, three sigmoid layers, mean over the examples; the paper's encoder."""

    def __init__(self, width: int = E) -> None:
        """Make an encoder with ``width`` numbers for each integer (the paper: 20; 2 for its Fig. 8)."""
        super().__init__()
        self.embedding = nn.Embedding(TOKENS, width)
        sizes = [SLOTS * POSITIONS * width + SLOTS * TYPES] + [K] * H
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))
        _spread(self)

    def forward(self, tokens: Tensor, types: Tensor) -> Tensor:
        """Return (B, K) from tokens (B, M, 80) and one-hot types (B, 12)."""
        numbers = self.embedding(tokens).flatten(2)
        x = torch.cat([numbers, types[:, None].expand(-1, tokens.shape[1], -1)], dim=2)
        for layer in self.layers:
            x = torch.sigmoid(layer(x))
        return x.mean(1)


class GruEncoder(nn.Module):
    """The paper's recurrent variant: a GRU reads each slot, from the padding back to the first element."""

    def __init__(self) -> None:
        """Make one GRU for all slots and two sigmoid layers over its four last states."""
        super().__init__()
        self.embedding = nn.Embedding(TOKENS, E)
        self.gru = nn.GRU(E, GRU_WIDTH, batch_first=True)
        sizes = [SLOTS * GRU_WIDTH + SLOTS * TYPES] + [K] * (H - 1)
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))
        _spread(self)

    def forward(self, tokens: Tensor, types: Tensor) -> Tensor:
        """Return (B, K) from tokens (B, M, 80) and one-hot types (B, 12)."""
        backwards = tokens.reshape(-1, POSITIONS).flip(1)
        _, last = self.gru(self.embedding(backwards))
        states = last[0].reshape(*tokens.shape[:2], -1)
        x = torch.cat([states, types[:, None].expand(-1, tokens.shape[1], -1)], dim=2)
        for layer in self.layers:
            x = torch.sigmoid(layer(x))
        return x.mean(1)


class AttributeNet(nn.Module):
    """An encoder and the C x K matrix: 34 logits."""

    def __init__(self, encoder: MlpEncoder | GruEncoder) -> None:
        """Put the matrix on an encoder."""
        super().__init__()
        self.encoder = encoder
        self.matrix = nn.Linear(K, C, bias=False)

    def forward(self, tokens: Tensor, types: Tensor) -> Tensor:
        """Return the logits, (B, 34)."""
        logits: Tensor = self.matrix(self.encoder(tokens, types))
        return logits

    def loss(self, batch: Batch) -> Tensor:
        """Return the mean cross entropy per attribute, in nats."""
        logits = self(batch.tokens, batch.types).float()
        return F.binary_cross_entropy_with_logits(logits, batch.wanted)


class Decoder(nn.Module):
    """The paper's encoder, then a GRU that says the program's tokens one after the other."""

    def __init__(self) -> None:
        """Make an encoder, a GRU of width K and its word embedding."""
        super().__init__()
        self.encoder = MlpEncoder()
        self.first = nn.Linear(K, K)
        self.words = nn.Embedding(VOCABULARY, WORD_WIDTH)
        self.gru = nn.GRU(WORD_WIDTH, K, batch_first=True)
        self.out = nn.Linear(K, VOCABULARY)

    def read(self, tokens: Tensor, types: Tensor) -> Tensor:
        """Return the first state, (B, K)."""
        return torch.tanh(self.first(self.encoder(tokens, types)))

    def forward(self, state: Tensor, words: Tensor) -> Tensor:
        """Return logits (B, W, VOCABULARY) for what follows each of the words (B, W)."""
        told, _ = self.gru(self.words(words), state[None])
        logits: Tensor = self.out(told)
        return logits

    def loss(self, batch: Batch) -> Tensor:
        """Return the mean cross entropy of a whole program given the examples, in nats."""
        return self.nats(batch).mean()

    def nats(self, batch: Batch) -> Tensor:
        """Return the cross entropy of each program given its examples, (B,), in nats."""
        assert batch.words is not None
        heard = torch.cat([torch.full_like(batch.words[:, :1], START), batch.words[:, :-1]], dim=1)
        logits = self(self.read(batch.tokens, batch.types), heard.clamp(min=0)).float()
        return F.cross_entropy(
            logits.transpose(1, 2), batch.words, ignore_index=IGNORED, reduction="none"
        ).sum(1)


def _spread(encoder: MlpEncoder | GruEncoder) -> None:
    """Start sigmoid layers so that three of them still pass a signal.

    A sigmoid's slope is at most 1/4, hence the gain; its middle is 1/2, hence the bias of all but the first.
    """
    for number, layer in enumerate(encoder.layers):
        assert isinstance(layer, nn.Linear)
        nn.init.xavier_uniform_(layer.weight, gain=6.0)
        nn.init.zeros_(layer.bias)
        if number:
            layer.bias.data.sub_(layer.weight.data.sum(1) / 2)
