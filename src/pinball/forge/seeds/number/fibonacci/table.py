"""---
algorithm: fibonacci
structure: number
method: a table from below
time: O(n)
space: O(n)
call: fibonacci(n) -> return
---"""


def fibonacci(n: int) -> int:
    table = [0, 1]
    while len(table) <= n:
        table.append(table[-1] + table[-2])
    return table[n]
