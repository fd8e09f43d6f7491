"""---
algorithm: map
structure: array
method: hands over each doubled number
time: O(n)
space: O(1)
call: each_doubled(xs, emit) -> emitted
---"""


def each_doubled(items, callback):
    for i in range(len(items)):
        callback(2 * items[i])
