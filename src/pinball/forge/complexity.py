"""Tell a program's complexity class from exact counts at a few sizes; never from seconds.

Each class is a small model: its leading term, a lower-order term and a constant, weighted by least squares.
The simplest model that reproduces all counts within the tolerance names the class; where none does, or where
the data cannot tell two apart, the answer is ``unknown``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

CLASSES = ("O(1)", "O(log n)", "O(sqrt n)", "O(n)", "O(n log n)", "O(n^2)", "O(n^3)", "O(2^n)", "unknown")
UNKNOWN = len(CLASSES) - 1
EXPONENTIAL = CLASSES.index("O(2^n)")
NOT_MEASURED = np.uint64((1 << 64) - 1)

EXACT = 0.001
"""A model that misses no count by more than this (relative), rounding not forgiven, is what was run."""
CLOSE = 0.03
"""A model that misses no count by more than this (relative) is as good as exact."""
LOOSE = 0.14
"""Counts on random inputs scatter: the best model may miss one by this much."""
PART = 0.08
"""The leading term's part of the largest count, below which it may be an accident of the fit."""
SLACK = 0.75
"""Rounding inside a program moves a count by about this."""
AHEAD = 2.0
"""How many times better than a simpler model a model must be, where neither is close."""
FARTHEST = 30
"""Beyond this size nothing exponential comes to its end."""
NARROW = 4
"""Where the largest size is not this many times the smallest, models are alike, and must fit exactly."""

_Term = Callable[[NDArray[np.float64]], NDArray[np.float64]]


def _one(n: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.ones_like(n)


def _log(n: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.log2(np.maximum(n, 1.0))


def _power(exponent: float) -> _Term:
    return lambda n: n**exponent


def _exponential(base: float) -> _Term:
    return lambda n: base ** np.minimum(n, 1000 / base)


def _n_log(n: NDArray[np.float64]) -> NDArray[np.float64]:
    return n * _log(n)


_BASES = (1.32, 1.4656, 1.618034, 1.7549, 1.8393, 1.9276, 2.0, 2.4142, 3.0)
# Leading term, lower-order terms, and the part of the leading one that lower-order ones may take away, as in
# n(n-1)(n-2); the simplest class first. A class may have several models.
_MODELS: tuple[tuple[str, _Term, tuple[_Term, ...], float], ...] = (
    ("O(log n)", _log, (), 0.2),
    ("O(sqrt n)", _power(0.5), (), 0.2),
    ("O(n)", _power(1), (_log,), 0.3),
    ("O(n log n)", _n_log, (_power(1),), 0.35),
    ("O(n^2)", _power(2), (_power(1), _n_log), 0.2),
    ("O(n^3)", _power(3), (_power(2),), 0.45),
    *(("O(2^n)", _exponential(base), (_power(1),), 0.2) for base in _BASES),
)


@dataclass(frozen=True, slots=True)
class _Fit:
    """``project`` turns counts, divided by the model's scale, into fitted ones, ``weigh`` into weights."""

    project: NDArray[np.float64]  # (sizes, sizes)
    weigh: NDArray[np.float64]  # (sizes, terms)
    lower: NDArray[np.float64]  # (terms,) how large each term is beside the leading one, at the smallest size


@dataclass(frozen=True, slots=True)
class _Model:
    index: int
    scale: NDArray[np.float64]  # (sizes,)
    fits: tuple[_Fit, ...]  # those of few terms first
    few: int
    negative: float


def classify(sizes: Sequence[int], counts: Sequence[int]) -> str:
    """Return the class of ``counts`` at ``sizes``, one of ``CLASSES``."""
    row = np.array([counts], dtype=np.uint64)
    return CLASSES[int(classify_many(sizes, row)[0])]


def classify_many(sizes: Sequence[int], counts: NDArray[np.uint64]) -> NDArray[np.uint8]:
    """Return the index into ``CLASSES`` for each row of ``counts``, (m, sizes).

    Rows with a count that is ``NOT_MEASURED`` are unknown.
    """
    # Most mutants of one base do exactly as many steps as another: equal rows are looked at once.
    words = np.ascontiguousarray(counts, dtype=np.uint64)
    keys = words.view(np.dtype((np.void, words.itemsize * words.shape[1]))).reshape(-1)
    _, firsts, places = np.unique(keys, return_index=True, return_inverse=True)
    different: NDArray[np.uint8] = _classified(sizes, words[firsts])
    return different[places.reshape(-1)]


def _classified(sizes: Sequence[int], counts: NDArray[np.uint64]) -> NDArray[np.uint8]:
    measured: NDArray[np.bool_] = (counts != NOT_MEASURED).all(axis=1)
    values = np.where(measured[:, None], counts, 0).astype(np.float64)
    models = _models(tuple(sizes))
    wide = max(sizes) >= NARROW * min(sizes)
    errors = [_errors(model, values, SLACK if wide else 0.0) for model in models]
    exact = np.stack([e for e, _ in errors], axis=1)  # (m, models)
    rough = np.stack([r for _, r in errors], axis=1)
    indices = np.array([m.index for m in models], dtype=np.uint8)
    best = rough.min(axis=1)
    simple = np.where(best <= CLOSE, CLOSE, best * AHEAD)[:, None]
    result: NDArray[np.uint8] = indices[(rough <= simple).argmax(axis=1)]
    if not wide:  # only what is exponential stands out
        result[result != EXPONENTIAL] = UNKNOWN
    result[best > LOOSE] = UNKNOWN
    same = exact <= EXACT
    surely = same.any(axis=1)
    result[surely] = indices[same.argmax(axis=1)][surely]
    spread = values.max(axis=1) - values.min(axis=1)
    result[_constant(values) if wide else spread == 0] = 0
    result[~measured] = UNKNOWN
    return result


def _constant(values: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Tell which rows do not grow: the same count but for a step or a few per cent, and no steady climb."""
    high, low = values.max(axis=1), values.min(axis=1)
    spread = high - low
    steady = (np.diff(values, axis=1) > 0).all(axis=1)
    flat: NDArray[np.bool_] = (spread == 0) | (~steady & (spread <= np.maximum(2.0, 0.05 * high)))
    return flat


def _errors(
    model: _Model, values: NDArray[np.float64], slack: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the largest relative miss of each row's best fit of all terms, and of its best fit of few.

    Only the simple fit forgives ``slack``; in the other the leading term must be a real part of the count.
    """
    scaled = values / model.scale
    room = np.maximum(values, 1.0)
    best, rough = np.full(len(values), np.inf), np.full(len(values), np.inf)
    for number, fit in enumerate(model.fits):
        miss = np.abs(scaled @ fit.project - scaled) * model.scale
        weights = scaled @ fit.weigh
        taken = np.minimum(weights * fit.lower, 0.0).sum(axis=1)
        wrong = (weights[:, 0] <= 0) | (taken < -model.negative * weights[:, 0])
        if number < model.few:
            error = (np.maximum(miss - slack, 0.0) / room).max(axis=1)
            error[wrong] = np.inf
            np.minimum(rough, error, out=rough)
        error = (miss / room).max(axis=1)
        error[wrong | (weights[:, 0] < PART * scaled[:, -1])] = np.inf
        np.minimum(best, error, out=best)
    return best, rough


@lru_cache(maxsize=256)
def _models(sizes: tuple[int, ...]) -> tuple[_Model, ...]:
    n = np.array(sizes, dtype=np.float64)
    models = []
    for name, leading, lower, negative in _MODELS:
        if name == "O(2^n)" and n.max() > FARTHEST:
            continue
        scale = np.maximum(leading(n), 1e-9)
        fits: list[_Fit] = []
        few = 0
        for count in range(min(2, len(sizes) - 2) + 1):
            few = len(fits) if count == 2 else few
            for extra in combinations((_one, *lower), count):
                terms = np.stack([leading(n), *(term(n) for term in extra)]) / scale  # (terms, sizes)
                weigh = np.asarray(np.linalg.pinv(terms), dtype=np.float64)
                fits.append(_Fit(weigh @ terms, weigh, terms[:, 0]))
        models.append(_Model(CLASSES.index(name), scale, tuple(fits), few or len(fits), negative))
    return tuple(models)
