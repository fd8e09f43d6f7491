"""---
algorithm: partition
structure: array
method: small ones forward, the others kept and written behind
time: O(n)
space: O(n)
call: partition(xs, k) -> xs
---"""


def partition(a, k):
    others = []
    w = 0
    for i in range(len(a)):
        if a[i] < k:
            a[w] = a[i]
            w += 1
        else:
            others.append(a[i])
    for x in others:
        a[w] = x
        w += 1
