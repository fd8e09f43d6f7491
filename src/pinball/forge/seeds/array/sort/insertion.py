"""---
algorithm: sort
structure: array
method: insertion sort, shifting to the right
time: O(n^2)
space: O(1)
call: insertion_sort(xs) -> xs
---"""


def insertion_sort(numbers):
    """Sort the list in place."""
    for i in range(1, len(numbers)):
        current = numbers[i]
        j = i - 1
        while j >= 0 and numbers[j] > current:
            numbers[j + 1] = numbers[j]
            j -= 1
        numbers[j + 1] = current
