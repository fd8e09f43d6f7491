"""---
algorithm: kth_from_end
structure: linked_list
method: counts and walks again
time: O(n)
space: O(1)
call: kthFromLast(list(xs), i) -> return
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def size(node):
    n = 0
    while node:
        n += 1
        node = node.next
    return n


def kthFromLast(head, k):
    steps = size(head) - k - 1
    while steps > 0:
        head = head.next
        steps -= 1
    return head.val
