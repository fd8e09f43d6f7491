"""---
algorithm: factorial
structure: number
method: a product over a range
time: O(n)
space: O(1)
call: fact(n) -> return
---"""


def fact(n):
    result = 1
    while n > 1:
        result *= n
        n -= 1
    return result
