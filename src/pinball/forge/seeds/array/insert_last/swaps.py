"""---
algorithm: insert_last
structure: array
method: swaps until the neighbour is not larger
time: O(n)
space: O(1)
call: one_step(xs) -> return
---"""


def one_step(xs):
    for i in range(len(xs) - 1, 0, -1):
        if xs[i - 1] <= xs[i]:
            return xs
        xs[i - 1], xs[i] = xs[i], xs[i - 1]
    return xs
