"""---
algorithm: reverse_second_half
structure: linked_list
method: an array with a turned slice
time: O(n)
space: O(n)
call: fold(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def fold(head):
    vals = []
    while head:
        vals.append(head.data)
        head = head.next
    m = len(vals) // 2
    return vals[:m] + vals[m:][::-1]
