"""---
algorithm: rotate
structure: matrix
method: new rows from columns
time: O(n^2)
space: O(n^2)
call: rotate(m) -> return
---"""


def rotate(m):
    n = len(m)
    return [[m[n - 1 - j][i] for j in range(n)] for i in range(n)]
