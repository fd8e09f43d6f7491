"""---
algorithm: kth_smallest
structure: array
method: quick select with two lists
time: O(n^2)
typical: O(n)
space: O(n^2)
call: select(xs, k) -> return
---"""


def select(xs, k):
    pivot = xs[len(xs) // 2]
    low = [x for x in xs if x < pivot]
    same = [x for x in xs if x == pivot]
    high = [x for x in xs if x > pivot]
    if k < len(low):
        return select(low, k)
    if k < len(low) + len(same):
        return pivot
    return select(high, k - len(low) - len(same))
