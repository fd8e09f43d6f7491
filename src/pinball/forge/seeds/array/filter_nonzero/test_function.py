"""---
algorithm: filter_nonzero
structure: array
method: a general filter that gets a test
time: O(n)
space: O(n)
call: only(xs) -> return
---"""


def where(test, seq):
    return [item for item in seq if test(item)]


def only(seq):
    return where(lambda x: x != 0, seq)
