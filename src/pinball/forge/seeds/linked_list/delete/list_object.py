"""---
algorithm: delete
structure: linked_list
method: a list object with a size
time: O(n)
space: O(1)
call: without(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, value=0, next=None):
        self.value = value
        self.next = next


class Chain:
    def __init__(self, first, size):
        self.first = first
        self.size = size


def remove(chain, value):
    if chain.first is None:
        return False
    if chain.first.value == value:
        chain.first = chain.first.next
        chain.size -= 1
        return True
    node = chain.first
    while node.next is not None:
        if node.next.value == value:
            node.next = node.next.next
            chain.size -= 1
            return True
        node = node.next
    return False


def without(head, value):
    chain = Chain(head, 0)
    remove(chain, value)
    return chain.first
