"""---
algorithm: partition
structure: array
method: two lists filled in one loop
time: O(n)
space: O(n)
call: divide(xs, k) -> return
---"""


def divide(numbers, pivot):
    less = []
    rest = []
    for number in numbers:
        if number < pivot:
            less.append(number)
        else:
            rest.append(number)
    less.extend(rest)
    return less
