"""---
algorithm: is_symmetric
structure: matrix
method: two loops
time: O(n^2)
space: O(1)
call: symmetric(m) -> return
---"""


def symmetric(m):
    for i in range(len(m)):
        for j in range(i):
            if m[i][j] != m[j][i]:
                return False
    return True
