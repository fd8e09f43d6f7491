"""---
algorithm: max_subarray
structure: array
method: sums and the least sum before
time: O(n)
space: O(1)
call: best_run(xs) -> return
---"""


def best_run(xs):
    total = 0
    least = 0
    best = xs[0]
    for x in xs:
        total += x
        if total - least > best:
            best = total - least
        least = min(least, total)
    return best
