"""---
algorithm: reverse
structure: array
method: a generator that counts down
time: O(n)
space: O(1)
call: backwards(xs) -> return
---"""


def backwards(seq):
    i = len(seq)
    while i > 0:
        i -= 1
        yield seq[i]
