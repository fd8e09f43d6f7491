"""---
algorithm: difference
structure: linked_list
method: walks the second for each
time: O(n^2)
space: O(1)
call: difference(list(xs), list(ys)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def member(node, val):
    while node:
        if node.val == val:
            return True
        node = node.next
    return False


def difference(a, b):
    dummy = ListNode(0, a)
    node = dummy
    while node.next:
        if member(b, node.next.val):
            node.next = node.next.next
        else:
            node = node.next
    return dummy.next
