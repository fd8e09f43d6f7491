"""---
algorithm: gcd
structure: number
method: recursion on remainders
time: O(log n)
typical: unknown
space: O(log n)
call: greatest_common_divisor(n, m) -> return
---"""


def greatest_common_divisor(n: int, m: int) -> int:
    return n if m == 0 else greatest_common_divisor(m, n % m)
