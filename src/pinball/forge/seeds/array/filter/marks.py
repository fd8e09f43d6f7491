"""---
algorithm: filter
structure: array
method: a list of marks first
time: O(n)
space: O(n)
call: take_marked(xs, k) -> return
---"""


def take_marked(xs, k):
    marks = [x > k for x in xs]
    return [x for x, keep in zip(xs, marks) if keep]
