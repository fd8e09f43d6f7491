"""---
algorithm: digital_root
structure: number
method: a remainder
time: O(1)
space: O(1)
call: digital(n) -> return
---"""


def digital(n):
    return 0 if n == 0 else 1 + (n - 1) % 9
