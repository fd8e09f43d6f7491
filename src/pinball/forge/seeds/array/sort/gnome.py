"""---
algorithm: sort
structure: array
method: gnome sort, one loop that walks to and fro
time: O(n^2)
space: O(1)
call: gnome(xs) -> xs
---"""


def gnome(a):
    pos = 0
    while pos < len(a):
        if pos == 0 or a[pos - 1] <= a[pos]:
            pos += 1
        else:
            a[pos - 1], a[pos] = a[pos], a[pos - 1]
            pos -= 1
