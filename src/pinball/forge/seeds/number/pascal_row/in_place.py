"""---
algorithm: pascal_row
structure: number
method: in place from the right
time: O(n^2)
space: O(n)
call: pascal(n) -> return
---"""


def pascal(n):
    row = [1]
    for _ in range(n):
        row.append(1)
        for i in range(len(row) - 2, 0, -1):
            row[i] += row[i - 1]
    return row
