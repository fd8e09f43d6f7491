"""How right and how honest answers are: shares, macro averages, intervals, calibration, ranking."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

BINS = 15
"""Bins of a calibration curve, of equal width."""
_ROUNDS = 1000


class Measure(NamedTuple):
    """A share of ``n`` answers with its 95 % interval; all three are ``nan`` where ``n`` is 0."""

    value: float
    low: float
    high: float
    n: int

    def as_json(self) -> dict[str, Any]:
        """Return it rounded to four digits, ``None`` where there is nothing to measure."""
        numbers = {"value": self.value, "low": self.low, "high": self.high}
        return {k: None if math.isnan(v) else round(v, 4) for k, v in numbers.items()} | {"n": self.n}


def wilson(right: int, n: int, z: float = 1.96) -> tuple[float, float]:
    """Return the interval of Wilson (1927) for ``right`` of ``n`` independent answers; (0, 1) for none."""
    if not n:
        return 0.0, 1.0
    share = right / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def share(right: ArrayLike) -> Measure:
    """Return the share of ``right``, bool (n,), of independent answers."""
    found = np.asarray(right, bool)
    if not found.size:
        return Measure(math.nan, math.nan, math.nan, 0)
    return Measure(float(found.mean()), *wilson(int(found.sum()), found.size), found.size)


def macro(right: ArrayLike, classes: ArrayLike) -> float:
    """Return the mean over the classes that occur of the share right in each; ``nan`` for no answers.

    With the truth as ``classes``, any type (n,), this is the balanced accuracy.
    """
    found = np.asarray(right, float)
    if not found.size:
        return math.nan
    _, place = np.unique(np.asarray(classes), return_inverse=True)
    return float((np.bincount(place, found) / np.bincount(place)).mean())


def clustered(right: ArrayLike, classes: ArrayLike, seeds: ArrayLike, number: int = 0) -> Measure:
    """Return the macro average with its bootstrap interval over ``seeds``, any type (n,).

    Answers on rows of one seed program are not independent, so whole seeds are drawn, among those of the same
    class, so that none goes missing; ``number`` is the chance seed. ``n`` counts seeds.
    """
    found = np.asarray(right, float)
    if not found.size:
        return Measure(math.nan, math.nan, math.nan, 0)
    _, of_class = np.unique(np.asarray(classes), return_inverse=True)
    names, of_seed = np.unique(np.asarray(seeds), return_inverse=True)
    width, count = int(of_class.max()) + 1, len(names)
    cells, place = np.unique(of_seed * width + of_class, return_inverse=True)
    good, rows = np.bincount(place, found), np.bincount(place).astype(float)
    cell_seed, cell_class = cells // width, cells % width
    rng, again = np.random.default_rng(number), _strata(cell_seed, cell_class, rows)
    drawn = np.empty(_ROUNDS)
    for k in range(_ROUNDS):
        times = np.bincount(again(rng), minlength=count)[cell_seed]
        hit, all_ = (np.bincount(cell_class, part * times, minlength=width) for part in (good, rows))
        there = all_ > 0
        drawn[k] = (hit[there] / all_[there]).mean()
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Measure(macro(found, of_class), float(low), float(high), count)


def _strata(
    cell_seed: NDArray[np.int64], cell_class: NDArray[np.int64], rows: NDArray[np.float64]
) -> Callable[[np.random.Generator], NDArray[np.int64]]:
    """Return what draws as many seeds as there are, each for one whose most rows are of the same class."""
    order = np.lexsort((-rows, cell_seed))
    first = order[np.unique(cell_seed[order], return_index=True)[1]]
    main = cell_class[first]  # of each seed
    seeds = np.argsort(main, kind="stable")
    _, start, size = np.unique(main[seeds], return_index=True, return_counts=True)
    starts, sizes = np.repeat(start, size), np.repeat(size, size)

    def draw(rng: np.random.Generator) -> NDArray[np.int64]:
        picked: NDArray[np.int64] = seeds[starts + (rng.random(len(seeds)) * sizes).astype(np.int64)]
        return picked

    return draw


def calibration(confidence: ArrayLike, right: ArrayLike) -> list[dict[str, float]]:
    """Return for each bin with answers its mean confidence, the share right and how many there are."""
    sure, found = np.asarray(confidence, float), np.asarray(right, float)
    place = np.clip((sure * BINS).astype(int), 0, BINS - 1)
    return [
        {
            "confidence": float(sure[place == k].mean()),
            "right": float(found[place == k].mean()),
            "n": int((place == k).sum()),
        }
        for k in range(BINS)
        if (place == k).any()
    ]


def calibration_error(confidence: ArrayLike, right: ArrayLike) -> float:
    """Return the expected calibration error in ``BINS`` bins; ``nan`` for no answers."""
    bins = calibration(confidence, right)
    total = sum(b["n"] for b in bins)
    return sum(b["n"] * abs(b["confidence"] - b["right"]) for b in bins) / total if total else math.nan


def auroc(score: ArrayLike, member: ArrayLike) -> float:
    """Return how often a member has a higher score than a stranger, ties one half; ``nan`` lacking either."""
    scores, inside = np.asarray(score, float), np.asarray(member, bool)
    members, others = int(inside.sum()), int((~inside).sum())
    if not members or not others:
        return math.nan
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks = (ends - (counts - 1) / 2)[place]
    return float((ranks[inside].sum() - members * (members + 1) / 2) / (members * others))


def auroc_measure(score: ArrayLike, member: ArrayLike, seeds: ArrayLike, number: int = 0) -> Measure:
    """Return the AUROC with its bootstrap interval over ``seeds``; ``n`` counts answers."""
    scores, inside = np.asarray(score, float), np.asarray(member, bool)
    value = auroc(scores, inside)
    if math.isnan(value):
        return Measure(value, value, value, len(scores))
    names, of_seed = np.unique(np.asarray(seeds), return_inverse=True)
    order = np.argsort(of_seed, kind="stable")
    starts = np.searchsorted(of_seed[order], np.arange(len(names) + 1))
    rng, drawn = np.random.default_rng(number), []
    for _ in range(_ROUNDS // 5):
        picked = rng.integers(len(names), size=len(names))
        rows = np.concatenate([order[starts[s] : starts[s + 1]] for s in picked])
        drawn.append(auroc(scores[rows], inside[rows]))
    low, high = np.nanpercentile(drawn, (2.5, 97.5))
    return Measure(value, float(low), float(high), len(scores))


def confusion(truth: ArrayLike, said: ArrayLike, classes: int) -> NDArray[np.int64]:
    """Return counts (classes, classes): a row for each truth, a column for each answer."""
    cells = np.asarray(truth, np.int64) * classes + np.asarray(said, np.int64)
    counts: NDArray[np.int64] = np.bincount(cells, minlength=classes * classes).reshape(classes, classes)
    return counts
