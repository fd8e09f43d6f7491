"""---
algorithm: bubble_once
structure: array
method: carries the largest so far into a new list
time: O(n)
space: O(n)
call: push_largest(xs) -> return
---"""


def push_largest(numbers):
    if not numbers:
        return []
    out = []
    carried = numbers[0]
    for x in numbers[1:]:
        if x < carried:
            out.append(x)
        else:
            out.append(carried)
            carried = x
    out.append(carried)
    return out
