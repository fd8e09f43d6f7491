"""---
algorithm: row_sums
structure: matrix
method: the library adds rows
time: O(n^2)
space: O(n)
call: sums(m) -> return
---"""


def sums(matrix):
    return [sum(row) for row in matrix]
