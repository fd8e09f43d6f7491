"""---
algorithm: filter
structure: array
method: writes into a given array and returns how many
time: O(n)
space: O(1)
call: filter_into(xs, out(len(xs)), k) -> out[:return]
---"""


def filter_into(source, target, bound):
    count = 0
    for value in source:
        if value > bound:
            target[count] = value
            count += 1
    return count
