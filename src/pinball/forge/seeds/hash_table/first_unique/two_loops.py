"""---
algorithm: first_unique
structure: hash_table
method: two loops with a flag
time: O(n^2)
space: O(1)
call: unique(xs, len(xs)) -> return
---"""


def unique(a, n):
    for i in range(n):
        alone = True
        for j in range(n):
            if i != j and a[i] == a[j]:
                alone = False
                break
        if alone:
            return a[i]
    return -1
