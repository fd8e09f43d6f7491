"""---
algorithm: map_affine
structure: array
method: a general map that gets a function
time: O(n)
space: O(n)
call: run(xs) -> return
---"""


def apply_to_all(func, seq):
    result = [0] * len(seq)
    for i in range(len(seq)):
        result[i] = func(seq[i])
    return result


def run(seq):
    return apply_to_all(lambda x: 3 * x + 1, seq)
