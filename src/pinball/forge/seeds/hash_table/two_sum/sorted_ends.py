"""---
algorithm: two_sum
structure: hash_table
method: sorted, two ends
time: O(n log n)
space: O(n)
call: pair(xs, k) -> return
---"""


def pair(xs, k):
    ordered = sorted(xs)
    i = 0
    j = len(ordered) - 1
    while i < j:
        s = ordered[i] + ordered[j]
        if s == k:
            return True
        if s < k:
            i += 1
        else:
            j -= 1
    return False
