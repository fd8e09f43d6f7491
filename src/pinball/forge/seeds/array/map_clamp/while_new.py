"""---
algorithm: map_clamp
structure: array
method: a while loop with a new list
time: O(n)
space: O(n)
call: calcular(xs, a, b) -> return
---"""


def calcular(lista, a, b):
    nueva = []
    pos = 0
    while pos != len(lista):
        x = lista[pos]
        valor = a if x < a else (b if x > b else x)
        nueva.append(valor)
        pos = pos + 1
    return nueva
