"""---
algorithm: maximum
structure: array
method: a loop over the elements
time: O(n)
space: O(1)
call: largest(xs) -> return
---"""


def largest(numbers):
    best = numbers[0]
    for number in numbers:
        if number > best:
            best = number
    return best
