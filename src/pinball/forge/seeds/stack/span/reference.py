"""---
algorithm: span
structure: stack
inputs: xs: array
output: array
sizes: n = len(xs)
--- For each number how many numbers up to it, itself with them, are in a row at most as large."""


def reference(xs: list[int]) -> list[int]:
    """Return the span of each place."""
    spans = []
    for i, x in enumerate(xs):
        start = i
        while start > 0 and xs[start - 1] <= x:
            start -= 1
        spans.append(i - start + 1)
    return spans
