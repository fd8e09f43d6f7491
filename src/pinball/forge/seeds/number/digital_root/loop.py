"""---
algorithm: digital_root
structure: number
method: sums again and again
time: O(log n)
space: O(1)
call: root(n) -> return
---"""


def root(n):
    while n > 9:
        s = 0
        while n > 0:
            s += n % 10
            n //= 10
        n = s
    return n
