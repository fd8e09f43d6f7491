"""---
algorithm: filter
structure: array
method: recursion over the places with a list handed on
time: O(n)
space: O(n)
call: run(xs, k) -> return
---"""


def filtrar(xs, k, i, acc):
    if i == len(xs):
        return acc
    if xs[i] > k:
        acc.append(xs[i])
    return filtrar(xs, k, i + 1, acc)


def run(xs, k):
    return filtrar(xs, k, 0, [])
