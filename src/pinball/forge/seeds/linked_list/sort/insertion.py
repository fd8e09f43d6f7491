"""---
algorithm: sort
structure: linked_list
method: nodes moved to a sorted chain
time: O(n^2)
space: O(1)
call: insertion_sort(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def insertion_sort(head):
    dummy = ListNode(0)
    while head:
        node = head
        head = head.next
        place = dummy
        while place.next and place.next.val < node.val:
            place = place.next
        node.next = place.next
        place.next = node
    return dummy.next
