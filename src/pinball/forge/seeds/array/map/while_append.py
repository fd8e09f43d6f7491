"""---
algorithm: map
structure: array
method: a while loop with a new list
time: O(n)
space: O(n)
call: duplicar(xs) -> return
---"""


def duplicar(lista):
    nueva = []
    i = 0
    while i != len(lista):
        doble = lista[i] * 2
        nueva.append(doble)
        i += 1
    return nueva


def mostrar(lista):
    for x in lista:
        print(x, end=" ")
    print()
