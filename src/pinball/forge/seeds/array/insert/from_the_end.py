"""---
algorithm: insert
structure: array
method: sinking from the end
time: O(n)
space: O(1)
call: insert_sorted(xs, k) -> xs
---"""


def insert_sorted(xs, k):
    xs.append(k)
    i = len(xs) - 1
    while i > 0 and xs[i - 1] > xs[i]:
        xs[i - 1], xs[i] = xs[i], xs[i - 1]
        i -= 1
