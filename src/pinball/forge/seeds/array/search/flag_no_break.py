"""---
algorithm: search
structure: array
method: remembers the place and goes on to the end
time: O(n)
space: O(1)
call: cauta(xs, k) -> return
---"""


def cauta(v, x):
    poz = -1
    for i in range(len(v)):
        if v[i] == x:
            poz = i
    return poz
