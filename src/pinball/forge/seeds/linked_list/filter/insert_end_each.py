"""---
algorithm: filter
structure: linked_list
method: a new list, each time walked to its end
time: O(n^2)
space: O(n)
call: filtrar(list(xs), k) -> list(return)
---"""


class Nodo:
    def __init__(self, dato, sig=None):
        self.dato = dato
        self.sig = sig


def agregar(lista, dato):
    nuevo = Nodo(dato)
    if lista is None:
        return nuevo
    aux = lista
    while aux.sig is not None:
        aux = aux.sig
    aux.sig = nuevo
    return lista


def filtrar(lista, k):
    nueva = None
    while lista is not None:
        if lista.dato > k:
            nueva = agregar(nueva, lista.dato)
        lista = lista.sig
    return nueva
