"""The plots of the paper's figures."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


def _figure(width: float = 8, height: float = 5) -> tuple[Any, Any]:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    return pyplot.subplots(figsize=(width, height), layout="constrained")


def curves(times: Mapping[str, Sequence[float]], title: str, path: Path) -> None:
    """Draw the share solved against seconds, one curve for each search (paper, figures 5 and 6)."""
    figure, axes = _figure()
    for name, seconds in times.items():
        ordered = sorted(s for s in seconds if not math.isinf(s))
        shares = [(i + 1) / len(seconds) for i in range(len(ordered))]
        axes.step(ordered, shares, where="post", label=name)
    axes.set_xscale("log")
    axes.set_ylim(0, 1.02)
    axes.set_xlabel("seconds")
    axes.set_ylabel("share solved")
    axes.set_title(title)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)
    figure.savefig(path, dpi=120)


def heat(rows: Mapping[str, Sequence[float]], names: Sequence[str], path: Path) -> None:
    """Draw the attributes' probabilities as a heat map (paper, figure 2)."""
    figure, axes = _figure(14, 2.6)
    axes.imshow(list(rows.values()), vmin=0, vmax=1, cmap="viridis", aspect="auto")
    axes.set_xticks(range(len(names)), names, rotation=90)
    axes.set_yticks(range(len(rows)), list(rows))
    for y, chances in enumerate(rows.values()):
        for x, chance in enumerate(chances):
            axes.text(x, y, f".{chance * 100:02.0f}" if chance < 0.995 else "1", ha="center", va="center",
                      color="white" if chance < 0.6 else "black", fontsize=7)  # fmt: skip
    figure.savefig(path, dpi=120)


def grid(cells: Mapping[str, float], path: Path) -> None:
    """Draw speed-ups by training and test length (paper, figure 3b)."""
    figure, axes = _figure(6, 4)
    lengths = sorted({int(key.split(",")[1]) for key in cells})
    for trained in sorted({int(key.split(",")[0]) for key in cells}):
        there = [length for length in lengths if f"{trained},{length}" in cells]
        axes.plot(
            there,
            [cells[f"{trained},{length}"] for length in there],
            marker="o",
            label=f"trained on T <= {trained}",
        )
    axes.set_yscale("log")
    axes.set_xticks(lengths)
    axes.set_xlabel("length of the test programs")
    axes.set_ylabel("times fewer programs explored by DFS at 50 % solved")
    axes.legend()
    figure.savefig(path, dpi=120)


def cost(explored: Mapping[int, Sequence[int]], path: Path) -> None:
    """Draw the programs explored for each solved test against the tests' length, and their median."""
    figure, axes = _figure(6, 4)
    there = {length: sorted(counts) for length, counts in explored.items() if counts}
    for length, counts in there.items():
        axes.plot([length] * len(counts), counts, ".", color="tab:blue", alpha=0.5)
    axes.plot(
        list(there), [c[len(c) // 2] for c in there.values()], color="tab:red", label="median of the solved"
    )
    axes.set_yscale("log")
    axes.set_xlabel("length of the test programs")
    axes.set_ylabel("programs explored")
    axes.legend()
    figure.savefig(path, dpi=120)


def embedding(points: Mapping[str, Sequence[float]], path: Path) -> None:
    """Draw the embedding of the integers in two dimensions (paper, figure 8)."""
    figure, axes = _figure(7, 7)
    for name, (x, y) in points.items():
        number = int(name) if name.lstrip("-").isdigit() else None
        even = number is not None and number % 2 == 0
        axes.plot(
            x, y, ".", color="black" if number is None else "tab:blue" if even else "tab:red", markersize=3
        )
        if number is None or abs(number) <= 6 or number % 64 == 0:
            axes.annotate(name, (x, y), fontsize=7)
    axes.set_title("blue: even, red: odd")
    figure.savefig(path, dpi=120)
