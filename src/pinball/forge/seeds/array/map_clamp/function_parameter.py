"""---
algorithm: map_clamp
structure: array
method: a general map that gets a function
time: O(n)
space: O(n)
call: run(xs, a, b) -> return
---"""


def apply_to_all(func, seq):
    result = [0] * len(seq)
    for i in range(len(seq)):
        result[i] = func(seq[i])
    return result


def run(seq, a, b):
    return apply_to_all(lambda x: min(max(x, a), b), seq)
