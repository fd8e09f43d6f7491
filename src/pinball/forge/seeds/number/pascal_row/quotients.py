"""---
algorithm: pascal_row
structure: number
method: from the entry before
time: O(n)
space: O(n)
call: row_of(n) -> return
---"""


def row_of(n):
    row = [1]
    for k in range(1, n + 1):
        row.append(row[-1] * (n - k + 1) // k)
    return row
