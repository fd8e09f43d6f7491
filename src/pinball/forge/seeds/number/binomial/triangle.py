"""---
algorithm: binomial
structure: number
method: rows of the triangle
time: O(n^2)
space: O(n)
call: central(n) -> return
---"""


def central(n):
    row = [1]
    for _ in range(n):
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return row[n // 2]
