"""---
algorithm: is_symmetric
structure: matrix
method: two loops with a flag
time: O(n^2)
space: O(1)
call: symmetric(m) -> return
---"""


def symmetric(m):
    same = True
    for i in range(len(m)):
        for j in range(len(m)):
            if m[i][j] != m[j][i]:
                same = False
    return same
