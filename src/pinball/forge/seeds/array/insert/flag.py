"""---
algorithm: insert
structure: array
method: a new list with a flag
time: O(n)
space: O(n)
call: inserir(xs, k) -> return
---"""


def inserir(lista, x):
    nova = []
    feito = False
    for y in lista:
        if not feito and x <= y:
            nova.append(x)
            feito = True
        nova.append(y)
    if not feito:
        nova.append(x)
    return nova
