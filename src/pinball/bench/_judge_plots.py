"""The judge's plots: how sure it was against how right, and what it took for what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pinball.bench._plots import _figure


def calibration(curves: Mapping[str, Sequence[Mapping[str, float]]], title: str, path: Path) -> None:
    """Draw the share right against the confidence, one curve for each label; the diagonal is honest."""
    figure, axes = _figure(6, 6)
    axes.plot([0, 1], [0, 1], color="gray", linewidth=1, linestyle="--")
    for name, bins in curves.items():
        most = max((b["n"] for b in bins), default=1)
        sizes = [8 + 60 * b["n"] / most for b in bins]
        line = axes.plot([b["confidence"] for b in bins], [b["right"] for b in bins], label=name, linewidth=1)
        axes.scatter(
            [b["confidence"] for b in bins], [b["right"] for b in bins], s=sizes, color=line[0].get_color()
        )
    axes.set_xlim(0, 1.02)
    axes.set_ylim(0, 1.02)
    axes.set_xlabel("confidence (a point's size: how many answers)")
    axes.set_ylabel("share right")
    axes.set_title(title)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)
    figure.savefig(path, dpi=120)


def confusion(counts: NDArray[np.int64], names: Sequence[str], title: str, path: Path) -> None:
    """Draw counts (C, C) as shares of their rows: a row for each truth, a column for each answer."""
    shares = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
    side = max(6.0, 0.42 * len(names) + 2)
    figure, axes = _figure(side, side)
    axes.imshow(shares, vmin=0, vmax=1, cmap="Blues")
    axes.set_xticks(range(len(names)), names, rotation=90)
    axes.set_yticks(range(len(names)), names)
    for y, x in zip(*np.nonzero(counts), strict=True):
        color = "white" if shares[y, x] > 0.5 else "black"
        axes.text(x, y, str(counts[y, x]), ha="center", va="center", fontsize=7, color=color)
    axes.set_xlabel("said")
    axes.set_ylabel("is")
    axes.set_title(title)
    figure.savefig(path, dpi=120)
