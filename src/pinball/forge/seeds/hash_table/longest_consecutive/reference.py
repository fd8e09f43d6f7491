"""---
algorithm: longest_consecutive
structure: hash_table
inputs: xs: array
output: int
sizes: n = len(xs)
--- How many numbers that follow one another without a gap xs holds at most, in any order."""


def reference(xs: list[int]) -> int:
    """Return the length of the longest chain."""
    known, best = set(xs), 0
    for x in known:
        if x - 1 not in known:
            end = x
            while end in known:
                end += 1
            best = max(best, end - x)
    return best
