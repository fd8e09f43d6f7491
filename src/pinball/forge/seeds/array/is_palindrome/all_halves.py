"""---
algorithm: is_palindrome
structure: array
method: all pairs of places
time: O(n)
space: O(1)
call: check(xs) -> return
---"""


def check(lst):
    n = len(lst)
    return all(lst[i] == lst[n - i - 1] for i in range(n // 2))
