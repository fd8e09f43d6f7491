"""---
algorithm: map
structure: linked_list
method: values in an array, doubled, a list again
time: O(n)
space: O(n)
call: twice_all(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, item, next=None):
        self.item = item
        self.next = next


def to_array(node):
    items = []
    while node is not None:
        items.append(node.item)
        node = node.next
    return items


def to_list(items):
    node = None
    for i in range(len(items)):
        node = Node(items[len(items) - 1 - i], node)
    return node


def twice_all(head):
    return to_list([2 * item for item in to_array(head)])
