"""---
algorithm: is_sorted
structure: array
method: a loop that ends at the first fall
time: O(n)
space: O(1)
call: ascending(xs) -> return
---"""


def ascending(numbers: list[int]) -> bool:
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return False
    return True
