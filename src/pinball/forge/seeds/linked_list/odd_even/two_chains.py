"""---
algorithm: odd_even
structure: linked_list
method: two chains, joined at the end
time: O(n)
space: O(1)
call: odd_even(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def odd_even(head):
    if not head:
        return None
    odd = head
    even = head.next
    first_even = even
    while even and even.next:
        odd.next = even.next
        odd = odd.next
        even.next = odd.next
        even = even.next
    odd.next = first_even
    return head
