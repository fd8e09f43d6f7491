"""---
algorithm: is_heap
structure: array
method: compares with parents
time: O(n)
space: O(1)
call: heap_ordered(xs) -> return
---"""


def heap_ordered(a):
    i = len(a) - 1
    while i > 0:
        if a[i] > a[(i - 1) // 2]:
            return False
        i -= 1
    return True
