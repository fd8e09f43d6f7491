"""---
algorithm: sum
structure: linked_list
method: the library's sum of an array
time: O(n)
space: O(n)
call: suma(list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def suma(lista):
    valores = []
    while lista:
        valores.append(lista.val)
        lista = lista.next
    return sum(valores)
