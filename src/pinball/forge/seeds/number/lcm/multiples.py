"""---
algorithm: lcm
structure: number
method: multiples of the larger
time: O(n)
space: O(1)
call: lcm(n, m) -> return
---"""


def lcm(a, b):
    step = max(a, b)
    big = step
    while big % a != 0 or big % b != 0:
        big += step
    return big
