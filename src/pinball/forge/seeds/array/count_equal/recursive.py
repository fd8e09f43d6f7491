"""---
algorithm: count_equal
structure: array
method: head and tail
time: O(n^2)
space: O(n^2)
call: freq(xs, k) -> return
---"""


def freq(xs, k):
    if not xs:
        return 0
    if xs[0] == k:
        return 1 + freq(xs[1:], k)
    return freq(xs[1:], k)
