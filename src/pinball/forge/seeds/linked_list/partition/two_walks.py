"""---
algorithm: partition
structure: linked_list
method: a copy in two walks
time: O(n)
space: O(n)
call: parted(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def parted(head, k):
    dummy = Node(0)
    tail = dummy
    node = head
    while node is not None:
        if node.data < k:
            tail.next = Node(node.data)
            tail = tail.next
        node = node.next
    node = head
    while node is not None:
        if node.data >= k:
            tail.next = Node(node.data)
            tail = tail.next
        node = node.next
    return dummy.next
