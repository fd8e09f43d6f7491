"""---
algorithm: priority_queue
structure: heap
inputs: xs: array -4..9
output: array
sizes: n = len(xs)
--- What leaves a priority queue: a positive number goes in, any other takes the smallest one out (nothing
happens if there is none)."""

from bisect import insort


def reference(xs: list[int]) -> list[int]:
    """Return the numbers that were taken out, in their order."""
    waiting: list[int] = []
    taken: list[int] = []
    for x in xs:
        if x > 0:
            insort(waiting, x)
        elif waiting:
            taken.append(waiting.pop(0))
    return taken
