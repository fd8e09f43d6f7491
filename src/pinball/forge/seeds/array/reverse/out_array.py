"""---
algorithm: reverse
structure: array
method: fills a given array from its end
time: O(n)
space: O(1)
call: copy_reversed(xs, out(len(xs)), len(xs)) -> out
---"""


def copy_reversed(source, target, n):
    j = n - 1
    for i in range(n):
        target[j] = source[i]
        j = j - 1
