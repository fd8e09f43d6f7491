"""---
algorithm: delete_at
structure: linked_list
method: a counter and the node in front
time: O(n)
space: O(1)
call: borrar(list(xs), i) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def borrar(lista, pos):
    anterior = None
    actual = lista
    i = 0
    while actual is not None and i < pos:
        anterior = actual
        actual = actual.next
        i += 1
    if actual is None:
        return lista
    if anterior is None:
        return actual.next
    anterior.next = actual.next
    return lista
