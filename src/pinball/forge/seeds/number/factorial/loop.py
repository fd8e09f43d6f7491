"""---
algorithm: factorial
structure: number
method: a loop
time: O(n)
space: O(1)
call: factorial(n) -> return
---"""


def factorial(n):
    product = 1
    for factor in range(2, n + 1):
        product *= factor
    return product
