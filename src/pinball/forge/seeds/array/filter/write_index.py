"""---
algorithm: filter
structure: array
method: in place with a write index, the rest cut off
time: O(n)
space: O(1)
call: filter_in_place(xs, k) -> xs
---"""


def filter_in_place(a, k):
    write = 0
    for read in range(len(a)):
        if a[read] > k:
            a[write] = a[read]
            write += 1
    while len(a) > write:
        a.pop()
