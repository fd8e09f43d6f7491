"""---
algorithm: place_of_maximum
structure: linked_list
method: the place so far
time: O(n)
space: O(1)
call: place(list(xs)) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def place(head):
    best = head.val
    where = 0
    i = 0
    while head:
        if head.val > best:
            best = head.val
            where = i
        i += 1
        head = head.next
    return where
