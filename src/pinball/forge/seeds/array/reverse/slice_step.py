"""---
algorithm: reverse
structure: array
method: a slice with a negative step
time: O(n)
space: O(n)
call: backwards(xs) -> return
---"""


def backwards(sequence):
    return sequence[::-1]
