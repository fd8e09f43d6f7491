"""---
algorithm: duplicate_each
structure: linked_list
method: prints each twice
time: O(n)
space: O(1)
call: show_twice(list(xs)) -> stdout
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def show_twice(head):
    while head:
        print(head.val, head.val, end=" ")
        head = head.next
