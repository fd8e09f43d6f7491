"""---
algorithm: sort
structure: array
method: three way partition around the middle
time: O(n^2)
typical: O(n log n)
space: O(n)
call: sort3(xs, 0, len(xs)-1) -> xs
---"""


def sort3(a, lo, hi):
    if hi <= lo:
        return
    v = a[(lo + hi) // 2]
    lt = lo
    i = lo
    gt = hi
    while i <= gt:
        if a[i] < v:
            a[lt], a[i] = a[i], a[lt]
            lt += 1
            i += 1
        elif a[i] > v:
            a[i], a[gt] = a[gt], a[i]
            gt -= 1
        else:
            i += 1
    sort3(a, lo, lt - 1)
    sort3(a, gt + 1, hi)
