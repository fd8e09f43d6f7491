"""---
algorithm: two_sum_sorted
structure: array
method: all pairs
time: O(n^2)
space: O(1)
call: has_pair(xs, k) -> return
---"""


def has_pair(a, target):
    for i in range(len(a)):
        for j in range(i + 1, len(a)):
            if a[i] + a[j] == target:
                return True
    return False
