"""---
algorithm: filter_nonzero
structure: linked_list
method: relinks behind a dummy
time: O(n)
space: O(1)
call: nonzero(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def nonzero(head):
    dummy = ListNode(0, head)
    node = dummy
    while node.next:
        if node.next.val != 0:
            node = node.next
        else:
            node.next = node.next.next
    return dummy.next
