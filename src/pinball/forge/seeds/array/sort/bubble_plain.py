"""---
algorithm: sort
structure: array
method: bubble sort as in a first lesson, on a copy
time: O(n^2)
space: O(n)
call: bubble(xs) -> return
---"""


def bubble(lst):
    result = list(lst)
    n = len(result)
    for i in range(n):
        for j in range(0, n - i - 1):
            if result[j] > result[j + 1]:
                temp = result[j]
                result[j] = result[j + 1]
                result[j + 1] = temp
    return result
