"""---
algorithm: binomial
structure: number
method: recursion
time: O(2^n)
space: O(n)
call: choose_middle(n) -> return
---"""


def choose(n, k):
    if k == 0 or k == n:
        return 1
    return choose(n - 1, k - 1) + choose(n - 1, k)


def choose_middle(n):
    return choose(n, n // 2)
