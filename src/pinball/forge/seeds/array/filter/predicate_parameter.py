"""---
algorithm: filter
structure: array
method: a general function that gets a test
time: O(n)
space: O(n)
call: keepBigger(xs, k) -> return
---"""


def select(items, test):
    chosen = []
    for i in range(len(items)):
        if test(items[i]):
            chosen += [items[i]]
    return chosen


def keepBigger(items, k):
    return select(items, lambda x: x > k)
