"""---
algorithm: delete_middle
structure: linked_list
method: a slow and a fast node
time: O(n)
space: O(1)
call: delete_middle(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def delete_middle(head):
    dummy = ListNode(0, head)
    slow = dummy
    fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    slow.next = slow.next.next
    return dummy.next
