"""---
algorithm: map_sign
structure: array
method: a while loop with a new list
time: O(n)
space: O(n)
call: calcular(xs) -> return
---"""


def calcular(lista):
    nueva = []
    pos = 0
    while pos != len(lista):
        x = lista[pos]
        valor = 0 if x == 0 else (1 if x > 0 else -1)
        nueva.append(valor)
        pos = pos + 1
    return nueva
