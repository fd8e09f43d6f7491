"""---
algorithm: fibonacci
structure: number
method: two numbers walk along
time: O(n)
space: O(1)
call: fib(n) -> return
---"""


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
