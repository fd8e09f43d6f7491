"""---
algorithm: middle
structure: linked_list
method: a slow and a fast node
time: O(n)
space: O(1)
call: middle(list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def middle(head):
    slow = head
    fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    return slow.val
