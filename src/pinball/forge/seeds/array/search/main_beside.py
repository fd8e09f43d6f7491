"""---
algorithm: search
structure: array
method: with a main that tries it
time: O(n)
space: O(1)
call: buscar(xs, k) -> return
---"""


def buscar(lista, valor):
    tam = len(lista)
    pos = 0
    while pos < tam:
        if lista[pos] == valor:
            return pos
        pos += 1
    return -1


def main():
    lista = [7, 3, 9, 1]
    r = buscar(lista, 9)
    if r == -1:
        print("no encontrado")
    else:
        print("encontrado en", r)
