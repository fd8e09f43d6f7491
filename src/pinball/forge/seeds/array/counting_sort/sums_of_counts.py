"""---
algorithm: counting_sort
structure: array
method: places from sums of counts
time: O(n)
space: O(n)
call: counting_sort(xs, len(xs)) -> return
---"""


def counting_sort(a, n):
    count = [0] * 101
    for x in a:
        count[x + 1] += 1
    for v in range(1, 101):
        count[v] += count[v - 1]
    out = [0] * n
    for x in a:
        out[count[x]] = x
        count[x] += 1
    return out
