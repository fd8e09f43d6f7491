"""---
algorithm: diagonal_sum
structure: matrix
method: one loop
time: O(n)
space: O(1)
call: diagonals(m) -> return
---"""


def diagonals(m):
    n = len(m)
    total = 0
    for i in range(n):
        total += m[i][i]
        if i != n - 1 - i:
            total += m[i][n - 1 - i]
    return total
