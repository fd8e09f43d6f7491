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
        while True:
            big = i
            for c in [2 * i + 1, 2 * i + 2]:
                if c < n and a[c] > a[big]:
                    big = c
            if big == i:
                break
            a[i], a[big] = a[big], a[i]
            i = big
