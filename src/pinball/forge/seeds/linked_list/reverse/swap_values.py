"""---
algorithm: reverse
structure: linked_list
method: the values in an array, written back from behind
time: O(n)
space: O(n)
call: reverseList(list(xs)) -> list(xs)
---"""


class ListNode:
    def __init__(self, val):
        self.val = val
        self.next = None


def reverseList(head):
    arr = []
    p = head
    while p:
        arr.append(p.val)
        p = p.next
    p = head
    i = len(arr) - 1
    while p:
        p.val = arr[i]
        i -= 1
        p = p.next
