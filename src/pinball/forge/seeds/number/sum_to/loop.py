"""---
algorithm: sum_to
structure: number
method: a loop
time: O(n)
space: O(1)
call: add_up(n) -> return
---"""


def add_up(n):
    total = 0
    for i in range(1, n + 1):
        total += i
    return total
