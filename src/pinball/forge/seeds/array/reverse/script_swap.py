"""---
algorithm: reverse
structure: array
method: reads, swaps in place and prints joined
time: O(n)
space: O(n)
call: solve() < len(xs) xs -> stdout
---"""


def solve():
    n = int(input())
    a = list(map(int, input().split()))
    i = 0
    j = n - 1
    while i < j:
        t = a[i]
        a[i] = a[j]
        a[j] = t
        i += 1
        j -= 1
    print(" ".join([str(x) for x in a]))
