"""---
algorithm: map
structure: array
method: in place by index
time: O(n)
space: O(1)
call: double_all(xs) -> xs
---"""


def double_all(values: list[int]) -> None:
    for i in range(len(values)):
        values[i] *= 2
