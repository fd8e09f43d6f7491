"""---
algorithm: delete_last_match
structure: linked_list
method: remembers the node in front of the last match
time: O(n)
space: O(1)
call: delete_last(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def delete_last(head, val):
    dummy = ListNode(0, head)
    match = None
    node = dummy
    while node.next:
        if node.next.val == val:
            match = node
        node = node.next
    if match is not None:
        match.next = match.next.next
    return dummy.next
