"""---
algorithm: search_sorted_first
structure: array
method: a loop that ends at a larger number
time: O(n)
space: O(1)
call: buscar(xs, k) -> return
---"""


def buscar(lista, x):
    for i in range(len(lista)):
        if lista[i] == x:
            return i
        if lista[i] > x:
            break
    return -1
