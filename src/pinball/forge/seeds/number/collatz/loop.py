"""---
algorithm: collatz
structure: number
method: a loop
time: unknown
space: O(1)
call: steps(n) -> return
---"""


def steps(n):
    count = 0
    while n != 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        count += 1
    return count
