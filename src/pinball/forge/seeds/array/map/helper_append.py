"""---
algorithm: map
structure: array
method: a function applied to each, results appended
time: O(n)
space: O(n)
call: apply_to_all(xs) -> return
---"""


def twice(number):
    return number + number


def apply_to_all(numbers):
    output = []
    for number in numbers:
        output.append(twice(number))
    return output
