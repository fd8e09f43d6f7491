"""Draws the judge's batches, and makes each program a little strange."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from pinball.nets.code import LONGEST, vocabulary
from pinball.train import _code
from pinball.train._code import BROKEN, FAILS, WORKS, Rows
from pinball.train._judge_net import SHRINK

_DRAWS, _SUPER = 16, 32
_STATES = {WORKS: 0.52, FAILS: 0.18, BROKEN: 0.3}
_PLAIN = 0.3
_UNKNOWN = 0.2
_DROPPED = 0.03


class Sampler:
    """Draws batches: algorithms by the root of their seeds, then seeds, then rows of each state."""

    def __init__(self, rows: Rows, chosen: NDArray[np.bool_], seed: int) -> None:
        """Take the rows where ``chosen``, bool (n,), holds."""
        self.rows, self.rng = rows, np.random.default_rng(seed)
        self.by_seed: dict[int, dict[Any, list[int]]] = {}
        for row in np.flatnonzero(chosen):
            kind = "plain" if rows.plain[row] else int(rows.state[row])
            self.by_seed.setdefault(int(rows.seed[row]), {}).setdefault(kind, []).append(int(row))
        self.folders: dict[str, list[int]] = {}
        for number in self.by_seed:
            self.folders.setdefault(rows.seeds[number].rpartition("/")[0], []).append(number)
        words = _code.words_of()
        groups: dict[tuple[str, bool], list[int]] = {}
        for number in self.by_seed:
            structure, algorithm, _ = rows.seeds[number].split("/")
            word = words[structure, algorithm]
            groups.setdefault((f"{structure}/{word}", word == "unknown"), []).append(number)
        self.groups = list(groups.values())
        weight = np.array([len(g) ** 0.5 for g in self.groups])
        unknown = np.array([k[1] for k in groups])
        weight[unknown] *= _UNKNOWN / max(1e-9, weight[unknown].sum())
        weight[~unknown] *= (1 - _UNKNOWN) / weight[~unknown].sum()
        self.weight = weight / weight.sum()
        self.length = np.diff(rows.starts)
        self.names = _renamings()

    def batches(self) -> Iterator[NDArray[np.int64]]:
        """Yield row numbers (64,) for ever; the programs of a batch are of about one length."""
        while True:
            draws = []
            for group in self.rng.choice(len(self.groups), _DRAWS * _SUPER, p=self.weight):
                first = self.pick(self.groups[group])
                second = self.pick(self.folders[self.rows.seeds[first].rpartition("/")[0]])
                chosen = [self.row(seed) for seed in (first, first, second, second)]
                draws.append((max(self.length[r] for r in chosen), chosen))
            draws.sort(key=itemgetter(0))
            for part in self.rng.permutation(_SUPER):
                yield np.array([r for _, rows in draws[part * _DRAWS : (part + 1) * _DRAWS] for r in rows])

    def pick(self, seeds: Sequence[int]) -> int:
        """Return one of them by chance."""
        return seeds[int(self.rng.integers(len(seeds)))]

    def row(self, seed: int) -> int:
        """Return a row of a seed: as it was written, a working, a failing or a broken mutant."""
        kinds = self.by_seed[seed]
        kind: Any = self.rng.choice(list(_STATES), p=list(_STATES.values()))
        if kind == WORKS and "plain" in kinds and self.rng.random() < _PLAIN:
            kind = "plain"
        rows = kinds.get(kind) or kinds[next(iter(kinds))]
        return rows[self.rng.integers(len(rows))]

    def words(self, numbers: NDArray[np.int64]) -> Tensor:
        """Return words (N, L) with some names exchanged and some words unreadable."""
        words = padded(self.rows, numbers)
        for place in np.flatnonzero(self.rng.random(len(words)) < 0.5):
            words[place] = _exchange(self.names, self.rng)[words[place]]
        words[(self.rng.random(words.shape) < _DROPPED) & (words != 0)] = 1
        return torch.from_numpy(words)


def _renamings() -> list[NDArray[np.int64]]:
    """Return the codes of each kind of name."""
    kinds: dict[str, list[int]] = {}
    for code, word in enumerate(vocabulary()):
        letters = word.rstrip("0123456789")
        if letters.isalpha() and letters != word:
            kinds.setdefault(letters, []).append(code)
    return [np.array(codes[:8]) for codes in kinds.values()]


def _exchange(names: list[NDArray[np.int64]], rng: np.random.Generator) -> NDArray[np.int64]:
    table = np.arange(len(vocabulary()))
    for codes in names:
        table[codes] = rng.permutation(codes)
    return table


def padded(rows: Rows, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the words of some rows (N, L), 0 for at least four places behind the end, L a multiple of 4."""
    lengths = np.minimum(rows.starts[numbers + 1] - rows.starts[numbers], LONGEST - SHRINK)
    words = np.zeros((len(numbers), (-(-int(lengths.max()) // SHRINK) + 1) * SHRINK), np.int64)
    for place, (number, length) in enumerate(zip(numbers, lengths, strict=True)):
        start = rows.starts[number]
        words[place, :length] = rows.codes[start : start + length]
    return words
