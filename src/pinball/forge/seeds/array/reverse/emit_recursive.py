"""---
algorithm: reverse
structure: array
method: calls itself before it hands an element over
time: O(n)
space: O(n)
call: each_backwards(xs, 0, emit) -> emitted
---"""


def each_backwards(xs, i, use):
    if i < len(xs):
        each_backwards(xs, i + 1, use)
        use(xs[i])
