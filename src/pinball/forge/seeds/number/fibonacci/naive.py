"""---
algorithm: fibonacci
structure: number
method: two recursive calls
time: O(2^n)
space: O(n)
call: F(n) -> return
---"""


def F(n):
    if n < 2:
        return n
    return F(n - 1) + F(n - 2)
