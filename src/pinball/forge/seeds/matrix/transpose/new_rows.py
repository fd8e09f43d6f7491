"""---
algorithm: transpose
structure: matrix
method: a new matrix, row by row
time: O(n^2)
space: O(n^2)
call: transpose(m) -> return
---"""


def transpose(matrix):
    n = len(matrix)
    return [[matrix[i][j] for i in range(n)] for j in range(n)]
