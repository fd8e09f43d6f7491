"""---
algorithm: sort
structure: array
method: natural merge sort of the ascending runs
time: O(n log n)
space: O(n)
call: natural(xs) -> return
---"""


def runs_of(xs):
    runs = []
    i = 0
    while i < len(xs):
        j = i + 1
        while j < len(xs) and xs[j - 1] <= xs[j]:
            j += 1
        runs.append(xs[i:j])
        i = j
    return runs


def zip_up(a, b):
    c = []
    i = j = 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            c.append(a[i])
            i += 1
        else:
            c.append(b[j])
            j += 1
    return c


def natural(xs):
    runs = runs_of(xs)
    while len(runs) > 1:
        fewer = []
        for i in range(0, len(runs) - 1, 2):
            fewer.append(zip_up(runs[i], runs[i + 1]))
        if len(runs) % 2 == 1:
            fewer.append(runs[-1])
        runs = fewer
    return runs[0] if runs else []
