"""---
algorithm: reverse
structure: linked_list
method: all nodes in a list, linked again from its end
time: O(n)
space: O(n)
call: relink(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, item, next=None):
        self.item = item
        self.next = next


def relink(head):
    nodes = []
    while head is not None:
        nodes.append(head)
        head = head.next
    if len(nodes) == 0:
        return None
    for i in range(len(nodes) - 1, 0, -1):
        nodes[i].next = nodes[i - 1]
    nodes[0].next = None
    return nodes[-1]
