"""---
algorithm: delete
structure: linked_list
method: the head first, then the one in front
time: O(n)
space: O(1)
call: deleteNode(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def deleteNode(head, key):
    temp = head
    if temp is not None:
        if temp.data == key:
            return temp.next
    prev = None
    while temp is not None:
        if temp.data == key:
            break
        prev = temp
        temp = temp.next
    if temp is None:
        return head
    prev.next = temp.next
    temp = None
    return head
