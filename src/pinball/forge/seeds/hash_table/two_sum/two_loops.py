"""---
algorithm: two_sum
structure: hash_table
method: all pairs
time: O(n^2)
space: O(1)
call: has_pair(xs, k) -> return
---"""


def has_pair(a, k):
    n = len(a)
    for i in range(n):
        for j in range(i + 1, n):
            if a[i] + a[j] == k:
                return True
    return False
