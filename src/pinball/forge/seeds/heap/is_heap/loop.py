"""---
algorithm: is_heap
structure: heap
method: compares with parents
time: O(n)
space: O(1)
call: is_heap(xs) -> return
---"""


def is_heap(a):
    for i in range(1, len(a)):
        if a[i] > a[(i - 1) // 2]:
            return False
    return True
