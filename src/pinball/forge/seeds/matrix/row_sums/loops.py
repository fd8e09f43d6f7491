"""---
algorithm: row_sums
structure: matrix
method: two loops
time: O(n^2)
space: O(n)
call: row_totals(m) -> return
---"""


def row_totals(m):
    out = []
    for i in range(len(m)):
        total = 0
        for j in range(len(m[i])):
            total += m[i][j]
        out.append(total)
    return out
