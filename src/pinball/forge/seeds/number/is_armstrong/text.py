"""---
algorithm: is_armstrong
structure: number
method: digits of its text
time: O(log n)
space: O(log n)
call: armstrong(n) -> return
---"""


def armstrong(n):
    s = str(n)
    return n == sum(int(c) ** len(s) for c in s)
