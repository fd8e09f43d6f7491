"""---
algorithm: last_place
structure: array
method: the latest place found
time: O(n)
space: O(1)
call: ultimo(xs, k) -> return
---"""


def ultimo(lista, valor):
    pos = -1
    i = 0
    for x in lista:
        if x == valor:
            pos = i
        i += 1
    return pos
