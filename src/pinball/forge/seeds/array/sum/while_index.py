"""---
algorithm: sum
structure: array
method: a while loop
time: O(n)
space: O(1)
call: soma(xs, len(xs)) -> return
---"""


def soma(v, n):
    s = 0
    i = 0
    while i < n:
        s = s + v[i]
        i = i + 1
    return s
