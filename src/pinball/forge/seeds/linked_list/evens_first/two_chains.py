"""---
algorithm: evens_first
structure: linked_list
method: two chains
time: O(n)
space: O(1)
call: segregate(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def segregate(head):
    even = ListNode(0)
    odd = ListNode(0)
    e = even
    o = odd
    while head:
        if head.val % 2 == 0:
            e.next = head
            e = head
        else:
            o.next = head
            o = head
        head = head.next
    o.next = None
    e.next = odd.next
    return even.next
