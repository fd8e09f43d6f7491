"""---
algorithm: last_to_front
structure: linked_list
method: shifts values
time: O(n)
space: O(1)
call: rotate_right(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def rotate_right(head):
    if not head:
        return head
    carried = head.val
    node = head.next
    while node:
        carried, node.val = node.val, carried
        node = node.next
    head.val = carried
    return head
