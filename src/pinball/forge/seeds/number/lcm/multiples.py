"""---
algorithm: lcm
structure: number
method: multiples of the larger
time: O(n)
space: O(1)
call: lcm(n, m) -> return
---"""


def lcm(a, b):
    big = max(a, b)
    while big % a != 0 or big % b != 0:
        big += 1
    return big
