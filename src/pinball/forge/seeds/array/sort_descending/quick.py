"""---
algorithm: sort_descending
structure: array
method: quick sort, the larger ones first
time: O(n^2)
typical: O(n log n)
space: O(n^2)
call: qsort_desc(xs) -> return
---"""


def qsort_desc(lst):
    if len(lst) <= 1:
        return lst
    p = lst[0]
    rest = lst[1:]
    return qsort_desc([x for x in rest if x >= p]) + [p] + qsort_desc([x for x in rest if x < p])
