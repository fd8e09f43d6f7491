"""---
algorithm: reverse_second_half
structure: linked_list
method: turns links from the middle on
time: O(n)
space: O(1)
call: reverse_tail(list(xs)) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def length(node):
    n = 0
    while node:
        n += 1
        node = node.next
    return n


def reverse_tail(head):
    dummy = ListNode(0, head)
    before = dummy
    for _ in range(length(head) // 2):
        before = before.next
    cur = before.next
    prev = None
    while cur:
        nxt = cur.next
        cur.next = prev
        prev = cur
        cur = nxt
    before.next = prev
    return dummy.next
