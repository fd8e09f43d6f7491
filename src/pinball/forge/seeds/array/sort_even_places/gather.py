"""---
algorithm: sort_even_places
structure: array
method: gathers, sorts and writes back
time: O(n log n)
space: O(n)
call: sort_even(xs) -> xs
---"""


def sort_even(a):
    some = sorted([a[i] for i in range(len(a)) if i % 2 == 0])
    for i in range(len(some)):
        a[2 * i] = some[i]
