"""---
algorithm: multiply
structure: matrix
method: three loops
time: O(n^3)
space: O(n^2)
call: square(m) -> return
---"""


def square(m):
    n = len(m)
    product = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            for k in range(n):
                product[i][j] += m[i][k] * m[k][j]
    return product
