"""---
algorithm: running_sum
structure: linked_list
method: adds each to the next
time: O(n)
space: O(1)
call: prefix(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def prefix(head):
    node = head
    while node and node.next:
        node.next.val += node.val
        node = node.next
    return head
