"""---
algorithm: factorial
structure: number
method: recursion
time: O(n)
space: O(n)
call: fact(n) -> return
---"""


def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
