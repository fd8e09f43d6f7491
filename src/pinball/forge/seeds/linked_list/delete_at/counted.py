"""---
algorithm: delete_at
structure: linked_list
method: walks to the node in front
time: O(n)
space: O(1)
call: delete_at(list(xs), i) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def delete_at(head, position):
    if position == 0:
        return head.next
    temp = head
    for _ in range(position - 1):
        temp = temp.next
    temp.next = temp.next.next
    return head
