"""---
algorithm: sort
structure: array
method: turns the largest to the front and then to its place
time: O(n^2)
space: O(1)
call: pancake(xs) -> xs
---"""


def flip(a, k):
    i = 0
    while i < k:
        a[i], a[k] = a[k], a[i]
        i += 1
        k -= 1


def pancake(a):
    for size in range(len(a) - 1, 0, -1):
        top = 0
        for i in range(size + 1):
            if a[i] > a[top]:
                top = i
        if top == size:
            continue
        flip(a, top)
        flip(a, size)
