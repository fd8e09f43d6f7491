"""---
algorithm: map
structure: array
method: a generator that doubles
time: O(n)
space: O(1)
call: doubles(xs) -> return
---"""


def doubles(numbers):
    for number in numbers:
        yield number * 2
