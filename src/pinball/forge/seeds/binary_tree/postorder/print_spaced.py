"""---
algorithm: postorder
structure: binary_tree
method: prints with spaces, the reading of a list in a level order beside it
time: O(n)
space: O(n)
call: orden_post(tree(t)) -> stdout
---"""


class Arbol:
    def __init__(self, dato):
        self.dato = dato
        self.izq = None
        self.der = None


def contar(a):
    if a is None:
        return 0
    return 1 + contar(a.izq) + contar(a.der)


def orden_post(a):
    if a is not None:
        orden_post(a.izq)
        orden_post(a.der)
        print(a.dato, end=" ")
