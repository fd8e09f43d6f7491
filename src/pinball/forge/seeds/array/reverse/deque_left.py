"""---
algorithm: reverse
structure: array
method: a deque that grows at the left
time: O(n)
space: O(n)
call: invertida(xs) -> return
---"""

from collections import deque


def invertida(lista):
    cola = deque()
    for x in lista:
        cola.appendleft(x)
    return list(cola)
