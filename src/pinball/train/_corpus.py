"""The programs that a net trains on, and the part of them that training never sees."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from pinball.train.data import Dataset, join, training

_FEWEST_PROGRAMS = 1000


@dataclass(frozen=True, slots=True)
class Corpus:
    """About ``rows`` programs of at most ``length`` steps: half of that length, a quarter one less, ...

    All come from ``train.data.training``, which leaves out what behaves like a test program.
    """

    length: int
    rows: int
    seed: int

    def make(self) -> Dataset:
        """Return the programs; the same for the same fields."""
        parts = []
        for length in range(1, self.length + 1):
            halvings = min(self.length - length + 1, self.length - 1)
            parts.append(training(length, max(1, self.rows >> halvings), self.seed + length))
        return join(parts)

    def describe(self, made: Dataset) -> dict[str, Any]:
        """Return what a card says of the corpus ``made`` from this."""
        lengths, counts = np.unique((made.steps[:, :, 0] >= 0).sum(1), return_counts=True)
        return {
            **asdict(self),
            "made_by": "pinball.train.data.training",
            "rows_by_length": {str(n): int(c) for n, c in zip(lengths, counts, strict=True)},
            "distinct_programs": len(np.unique(made.signatures)),
            "sha256_16": made.digest(),
        }


def split(data: Dataset, share: float = 0.02, most: int = 10_000) -> tuple[Dataset, Dataset, str]:
    """Return training rows, held-out rows (at most ``most``), and how they were parted, in words.

    Programs that behave alike stay on one side; where there are too few programs, rows are parted instead.
    """
    by_program = len(np.unique(data.signatures)) >= _FEWEST_PROGRAMS
    keys = data.signatures if by_program else np.arange(len(data), dtype=np.uint64)
    chance = (keys * np.uint64(0x9E3779B97F4A7C15) >> np.uint64(40)).astype(np.float64) / 2**24
    held = chance < share
    how = "by behaviour" if by_program else "by row: the same programs on other examples"
    # Shuffled, as the rows are sorted by length and only the first ones are kept.
    kept = np.random.default_rng(0).permutation(np.flatnonzero(held))[:most]
    return data.rows(~held), data.rows(kept), how
