"""---
algorithm: second_largest
structure: array
method: looks from behind in the sorted numbers
time: O(n log n)
space: O(n)
call: segundo(xs) -> return
---"""


def segundo(lista):
    ordenada = sorted(lista)
    i = len(ordenada) - 1
    while i > 0 and ordenada[i] == ordenada[-1]:
        i -= 1
    return ordenada[i]
