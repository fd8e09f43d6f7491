"""---
algorithm: maximum
structure: linked_list
method: the node with the largest value
time: O(n)
space: O(1)
call: top(list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def top(head):
    winner = head
    while head:
        if head.val > winner.val:
            winner = head
        head = head.next
    return winner.val
