"""---
algorithm: delete
structure: linked_list
method: looks for the place and then deletes there
time: O(n)
space: O(1)
call: eliminar(list(xs), k) -> list(return)
---"""


class Nodo:
    def __init__(self, dato):
        self.dato = dato
        self.sig = None


def posicion(lista, dato):
    i = 0
    while lista:
        if lista.dato == dato:
            return i
        lista = lista.sig
        i += 1
    return -1


def eliminar_en(lista, pos):
    if pos == 0:
        return lista.sig
    aux = lista
    for _ in range(pos - 1):
        aux = aux.sig
    aux.sig = aux.sig.sig
    return lista


def eliminar(lista, dato):
    pos = posicion(lista, dato)
    if pos < 0:
        return lista
    return eliminar_en(lista, pos)
