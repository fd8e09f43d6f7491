"""---
algorithm: map_sign
structure: array
method: recursion over the places
time: O(n)
space: O(n)
call: go(xs, len(xs)) -> xs
---"""


def go(a_list, n):
    if n == 0:
        return
    x = a_list[n - 1]
    a_list[n - 1] = 1 if x > 0 else (-1 if x < 0 else 0)
    go(a_list, n - 1)
