"""---
algorithm: is_palindrome
structure: linked_list
method: values in an array compared from both ends
time: O(n)
space: O(n)
call: is_pal(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def is_pal(head):
    vals = []
    while head:
        vals.append(head.data)
        head = head.next
    return vals == vals[::-1]
