"""---
algorithm: nth
structure: linked_list
method: a counter that is compared
time: O(n)
space: O(1)
call: at(i, list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def at(pos, head):
    count = 0
    while head is not None:
        if count == pos:
            return head.val
        count += 1
        head = head.next
    return -1
