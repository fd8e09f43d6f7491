"""---
algorithm: differences
structure: linked_list
method: the value before
time: O(n)
space: O(n)
call: changes(list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def changes(head):
    out = []
    before = head.val
    node = head.next
    while node:
        out.append(node.val - before)
        before = node.val
        node = node.next
    return out
