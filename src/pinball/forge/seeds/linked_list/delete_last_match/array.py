"""---
algorithm: delete_last_match
structure: linked_list
method: an array from behind
time: O(n)
space: O(n)
call: remove_last(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def remove_last(head, key):
    vals = []
    while head is not None:
        vals.append(head.data)
        head = head.next
    i = len(vals) - 1
    while i >= 0 and vals[i] != key:
        i -= 1
    if i >= 0:
        vals.pop(i)
    return vals
