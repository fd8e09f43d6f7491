"""---
algorithm: multiply
structure: matrix
method: sums of products
time: O(n^3)
space: O(n^2)
call: square(m) -> return
---"""


def square(m):
    n = len(m)
    return [[sum(m[i][k] * m[k][j] for k in range(n)) for j in range(n)] for i in range(n)]
