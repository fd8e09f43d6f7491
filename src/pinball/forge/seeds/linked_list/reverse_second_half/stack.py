"""---
algorithm: reverse_second_half
structure: linked_list
method: values on a stack from the middle on
time: O(n)
space: O(n)
call: turn_half(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def turn_half(head):
    slow = head
    fast = head
    while fast is not None and fast.next is not None:
        slow = slow.next
        fast = fast.next.next
    stack = []
    node = slow
    while node is not None:
        stack.append(node.data)
        node = node.next
    while slow is not None:
        slow.data = stack.pop()
        slow = slow.next
    return head
