"""---
algorithm: heapify
structure: heap
method: sifts down each inner place
time: O(n)
space: O(1)
call: build(xs) -> xs
---"""


def build(a):
    n = len(a)
    for start in range(n // 2 - 1, -1, -1):
        i = start
        while 2 * i + 1 < n:
            big = 2 * i + 1
            if big + 1 < n and a[big + 1] > a[big]:
                big += 1
            if a[i] >= a[big]:
                break
            a[i], a[big] = a[big], a[i]
            i = big
