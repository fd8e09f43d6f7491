"""---
algorithm: reverse_inorder
structure: binary_tree
method: prints with spaces, the reading of a list in a level order beside it
time: O(n)
space: O(n)
call: orden_back(tree(t)) -> stdout
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


def orden_back(a):
    if a is not None:
        orden_back(a.der)
        print(a.dato, end=" ")
        orden_back(a.izq)
