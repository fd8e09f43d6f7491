"""---
algorithm: map_clamp
structure: array
method: recursion over the places
time: O(n)
space: O(n)
call: go(xs, len(xs), a, b) -> xs
---"""


def go(a_list, n, a, b):
    if n == 0:
        return
    x = a_list[n - 1]
    a_list[n - 1] = min(max(x, a), b)
    go(a_list, n - 1, a, b)
