"""---
algorithm: has_duplicates
structure: linked_list
method: a list of those seen
time: O(n^2)
space: O(n)
call: repeated(list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def repeated(head):
    seen = []
    while head is not None:
        if head.val in seen:
            return True
        seen.append(head.val)
        head = head.next
    return False
