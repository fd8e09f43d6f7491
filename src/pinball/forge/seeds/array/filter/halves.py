"""---
algorithm: filter
structure: array
method: both halves filtered and joined
time: O(n log n)
space: O(n)
call: sieve(xs, k) -> return
---"""


def sieve(xs, k):
    if len(xs) == 0:
        return []
    if len(xs) == 1:
        return xs if xs[0] > k else []
    m = len(xs) // 2
    return sieve(xs[:m], k) + sieve(xs[m:], k)
