"""---
algorithm: search
structure: linked_list
method: whether it is there
time: O(n)
space: O(1)
view: found
call: contains(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def contains(head, key):
    temp = head
    while temp is not None:
        if temp.data == key:
            return True
        temp = temp.next
    return False
