"""---
algorithm: delete
structure: linked_list
method: a dummy node in front
time: O(n)
space: O(1)
call: delete_first(list(xs), k) -> list(return)
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def delete_first(head, target):
    dummy = ListNode(0, head)
    node = dummy
    while node.next:
        if node.next.val == target:
            node.next = node.next.next
            break
        node = node.next
    return dummy.next
