"""---
algorithm: evens_first
structure: linked_list
method: two arrays
time: O(n)
space: O(n)
call: even_odd(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def even_odd(head):
    evens = []
    odds = []
    while head is not None:
        if head.data & 1:
            odds.append(head.data)
        else:
            evens.append(head.data)
        head = head.next
    return evens + odds
