"""---
algorithm: spiral
structure: matrix
method: four borders
time: O(n^2)
space: O(n^2)
call: spiral(m) -> return
---"""


def spiral(m):
    out = []
    top = 0
    left = 0
    bottom = len(m) - 1
    right = len(m) - 1
    while top <= bottom and left <= right:
        for j in range(left, right + 1):
            out.append(m[top][j])
        top += 1
        for i in range(top, bottom + 1):
            out.append(m[i][right])
        right -= 1
        if top <= bottom:
            for j in range(right, left - 1, -1):
                out.append(m[bottom][j])
            bottom -= 1
        if left <= right:
            for i in range(bottom, top - 1, -1):
                out.append(m[i][left])
            left += 1
    return out
