"""---
algorithm: sort
structure: array
method: merge sort bottom up with one buffer
time: O(n log n)
space: O(n)
call: sort(xs) -> xs
---"""


def merge_runs(src, dst, low, middle, high):
    i, j = low, middle
    for k in range(low, high):
        if i < middle and (j >= high or src[i] <= src[j]):
            dst[k] = src[i]
            i += 1
        else:
            dst[k] = src[j]
            j += 1


def sort(a):
    n = len(a)
    buffer = a[:]
    width = 1
    while width < n:
        for low in range(0, n, 1):
            if low % (2 * width) == 0:
                merge_runs(a, buffer, low, min(low + width, n), min(low + 2 * width, n))
        a[:] = buffer
        width *= 2
