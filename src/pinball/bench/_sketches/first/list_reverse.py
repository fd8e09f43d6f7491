# inputs: [1, 2, 3] | [] | [5] | [5, 6]
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    prev = None
    while head is not None:
        after = head.next
        head.next = [[??expr|prev]]
        prev = [[??expr|head]]
        head = [[??expr|after]]
    return prev
