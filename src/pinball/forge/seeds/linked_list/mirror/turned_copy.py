"""---
algorithm: mirror
structure: linked_list
method: a turned copy behind the end
time: O(n)
space: O(n)
call: mirror(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def mirror(head):
    if head is None:
        return None
    turned = None
    node = head
    last = head
    while node is not None:
        new = Node(node.data)
        new.next = turned
        turned = new
        last = node
        node = node.next
    last.next = turned
    return head
