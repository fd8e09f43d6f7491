"""Exact duplicates among all rows of a data set, found with memory that does not grow with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Mask = NDArray[np.bool_]
PART_ROWS = 4_000_000
"""So many rows are looked at together: 64 MB of hashes and places."""


def distinct(
    sizes: Sequence[int],
    read: Callable[[int], Hashes],
    most: int,
    scratch: Path,
    part_rows: int = PART_ROWS,
) -> tuple[list[Mask], int]:
    """Return which rows of each shard stay, and how many are distinct before trimming to ``most``.

    ``sizes`` are the shards' rows; ``read(i)`` returns the hashes of shard ``i``, uint64 (rows,). Of equal
    hashes the first stays. Rows above ``most`` are dropped by the largest hash, which is blind to what they
    are. ``scratch`` is a folder for the hashes sorted into parts, 16 bytes a row, removed afterwards.
    """
    starts = np.concatenate(([0], np.cumsum(sizes))).astype(np.uint64)
    total = int(starts[-1])
    bits = max(0, (max(1, total) - 1) // part_rows).bit_length()
    paths = [scratch / f"hashes-{part:04}" for part in range(1 << bits)]
    files = [path.open("wb") for path in paths]
    try:
        for shard in range(len(sizes)):
            hashes = read(shard)
            places = np.arange(len(hashes), dtype=np.uint64) + starts[shard]
            pairs = np.stack([hashes, places], axis=1)
            owners = (hashes >> np.uint64(64 - bits)).astype(np.int64) if bits else np.zeros(len(hashes), int)
            for part in np.unique(owners):
                files[part].write(pairs[owners == part].tobytes())
    finally:
        for file in files:
            file.close()
    kept = np.zeros(total, dtype=bool)
    counts = [_first_of_each(path, kept) for path in paths]
    surplus = sum(counts) - most
    for path, count in zip(reversed(paths), reversed(counts), strict=True):
        if surplus > 0:
            _drop_largest(path, kept, min(surplus, count))
            surplus -= count
    for path in paths:
        path.unlink()
    masks = [kept[int(a) : int(b)] for a, b in pairwise(starts)]
    return masks, sum(counts)


def _pairs(path: Path) -> NDArray[np.uint64]:
    return np.fromfile(path, dtype=np.uint64).reshape(-1, 2)


def _first_of_each(path: Path, kept: Mask) -> int:
    """Mark the first row of each hash; return how many there are."""
    pairs = _pairs(path)
    order = np.argsort(pairs[:, 0], kind="stable")
    hashes = pairs[order, 0]
    first = np.ones(len(hashes), dtype=bool)
    first[1:] = hashes[1:] != hashes[:-1]
    kept[pairs[order[first], 1].astype(np.int64)] = True
    return int(first.sum())


def _drop_largest(path: Path, kept: Mask, count: int) -> None:
    """Unmark the ``count`` marked rows with the largest hashes."""
    pairs = _pairs(path)
    marked = pairs[kept[pairs[:, 1].astype(np.int64)]]
    largest = marked[np.argsort(marked[:, 0])][len(marked) - count :]
    kept[largest[:, 1].astype(np.int64)] = False
