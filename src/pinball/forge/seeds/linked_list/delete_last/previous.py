"""---
algorithm: delete_last
structure: linked_list
method: the node in front of the last
time: O(n)
space: O(1)
call: pop_back(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def pop_back(head):
    prev = None
    cur = head
    while cur and cur.next:
        prev = cur
        cur = cur.next
    if prev is None:
        return None
    prev.next = None
    return head
