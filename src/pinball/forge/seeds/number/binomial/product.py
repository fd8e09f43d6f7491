"""---
algorithm: binomial
structure: number
method: a product of quotients
time: O(n)
space: O(1)
call: middle(n) -> return
---"""


def middle(n):
    k = n // 2
    result = 1
    for i in range(1, k + 1):
        result = result * (n - k + i) // i
    return result
