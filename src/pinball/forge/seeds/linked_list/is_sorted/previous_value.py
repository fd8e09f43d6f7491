"""---
algorithm: is_sorted
structure: linked_list
method: the value before and a flag
time: O(n)
space: O(1)
call: ascending(list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def ascending(head):
    ok = True
    before = -1000
    node = head
    while node is not None:
        if node.val < before:
            ok = False
        before = node.val
        node = node.next
    return ok
