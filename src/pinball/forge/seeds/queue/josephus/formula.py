"""---
algorithm: josephus
structure: queue
method: the place from one round to the next
time: O(n)
space: O(1)
call: survivor(n, k) -> return
---"""


def survivor(n, k):
    place = 0
    for size in range(2, n + 1):
        place = (place + k) % size
    return place + 1
