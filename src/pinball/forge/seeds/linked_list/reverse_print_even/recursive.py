"""---
algorithm: reverse_print_even
structure: linked_list
method: prints after the call
time: O(n)
space: O(n)
call: show(list(xs)) -> stdout
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def show(node):
    if node:
        show(node.next)
        if node.val % 2 == 0:
            print(node.val, end=" ")
