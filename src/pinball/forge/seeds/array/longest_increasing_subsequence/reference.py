"""---
algorithm: longest_increasing_subsequence
structure: array
inputs: xs: array
output: int
sizes: n = len(xs)
--- How many numbers the longest strictly ascending selection, in their order, has."""

from bisect import bisect_left


def reference(xs: list[int]) -> int:
    """Return the length of the longest strictly increasing subsequence."""
    ends: list[int] = []
    for x in xs:
        place = bisect_left(ends, x)
        ends[place : place + 1] = [x]
    return len(ends)
