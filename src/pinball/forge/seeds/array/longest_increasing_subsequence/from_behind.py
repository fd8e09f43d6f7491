"""---
algorithm: longest_increasing_subsequence
structure: array
method: lengths from the back
time: O(n^2)
space: O(n)
call: longest(xs) -> return
---"""


def longest(a):
    n = len(a)
    length = [1] * n
    best = 0
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            if a[j] > a[i]:
                length[i] = max(length[i], length[j] + 1)
        best = max(best, length[i])
    return best
