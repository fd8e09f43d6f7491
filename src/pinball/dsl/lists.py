"""DeepCoder's list language (Balog et al., ICLR 2017, section 4.1): the single definition of every component.

Each capital function below is one component and each entry of the three tables is one lambda. Python runs
them as they stand; ``languages.python.parse`` reads their source into the tree, and the C and Python
printers, the search kernel and the prover all work from that. A new component is one more function here.

Where the paper is silent, this file decides:

* ``/`` rounds towards minus infinity, as Python's ``//``.
* TAKE and DROP are ``xs[:n]`` and ``xs[n:]``; a negative ``n`` counts from the end, as in Python.
* NULL (``None``) is "no value". It may be the result of a program, and any component that is given NULL
  gives NULL.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

TRANSFORMS: dict[str, Callable[[int], int]] = {
    "+1": lambda x: x + 1,
    "-1": lambda x: x - 1,
    "*2": lambda x: x * 2,
    "/2": lambda x: x // 2,
    "*-1": lambda x: -x,
    "**2": lambda x: x * x,
    "*3": lambda x: x * 3,
    "/3": lambda x: x // 3,
    "*4": lambda x: x * 4,
    "/4": lambda x: x // 4,
}

PREDICATES: dict[str, Callable[[int], bool]] = {
    ">0": lambda x: x > 0,
    "<0": lambda x: x < 0,
    "%2==0": lambda x: x % 2 == 0,
    "%2==1": lambda x: x % 2 == 1,
}

COMBINERS: dict[str, Callable[[int, int], int]] = {
    "+": lambda x, y: x + y,
    "-": lambda x, y: x - y,
    "*": lambda x, y: x * y,
    "MIN": lambda x, y: min(x, y),
    "MAX": lambda x, y: max(x, y),
}


def HEAD(xs: list[int]) -> int | None:
    """Return the first element, NULL if there is none."""
    return xs[0] if xs else None


def LAST(xs: list[int]) -> int | None:
    """Return the last element, NULL if there is none."""
    return xs[-1] if xs else None


def TAKE(n: int, xs: list[int]) -> list[int]:
    """Return the first ``n`` elements, or all but the last ``-n`` where ``n`` is negative."""
    return xs[:n]


def DROP(n: int, xs: list[int]) -> list[int]:
    """Return all but the first ``n`` elements, or the last ``-n`` where ``n`` is negative."""
    return xs[n:]


def ACCESS(n: int, xs: list[int]) -> int | None:
    """Return the element at index ``n``, NULL if there is none; a negative ``n`` is none."""
    return xs[n] if 0 <= n < len(xs) else None


def MINIMUM(xs: list[int]) -> int | None:
    """Return the smallest element, NULL if there is none."""
    return min(xs) if xs else None


def MAXIMUM(xs: list[int]) -> int | None:
    """Return the largest element, NULL if there is none."""
    return max(xs) if xs else None


def REVERSE(xs: list[int]) -> list[int]:
    """Return the elements from last to first."""
    return xs[::-1]


def SORT(xs: list[int]) -> list[int]:
    """Return the elements in non-decreasing order."""
    return sorted(xs)


def SUM(xs: list[int]) -> int:
    """Return the sum of the elements, 0 if there is none."""
    return sum(xs)


def MAP(f: Callable[[int], int], xs: list[int]) -> list[int]:
    """Return ``f`` of each element."""
    return [f(x) for x in xs]


def FILTER(p: Callable[[int], bool], xs: list[int]) -> list[int]:
    """Return the elements for which ``p`` holds, in order."""
    return [x for x in xs if p(x)]


def COUNT(p: Callable[[int], bool], xs: list[int]) -> int:
    """Return the number of elements for which ``p`` holds."""
    return len([x for x in xs if p(x)])


def ZIPWITH(g: Callable[[int, int], int], xs: list[int], ys: list[int]) -> list[int]:
    """Return ``g`` of the pairs of elements at the same index, as long as the shorter array."""
    return [g(x, y) for x, y in zip(xs, ys, strict=False)]


def SCANL1(g: Callable[[int, int], int], xs: list[int]) -> list[int]:
    """Return the running results of ``g``: ``ys[0] = xs[0]``, ``ys[n] = g(ys[n-1], xs[n])``."""
    return list(accumulate(xs, g))
