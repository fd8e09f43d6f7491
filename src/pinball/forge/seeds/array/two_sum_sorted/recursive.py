"""---
algorithm: two_sum_sorted
structure: array
method: recursion with both ends
time: O(n)
space: O(n)
call: meet(xs, k, 0, len(xs)-1) -> return
---"""


def meet(a, k, i, j):
    if i >= j:
        return False
    s = a[i] + a[j]
    if s == k:
        return True
    return meet(a, k, i + 1, j) if s < k else meet(a, k, i, j - 1)
