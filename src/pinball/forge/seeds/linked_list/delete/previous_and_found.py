"""---
algorithm: delete
structure: linked_list
method: two loops: find it and the one in front, then relink
time: O(n)
space: O(1)
call: removeFirst(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, info, next=None):
        self.info = info
        self.next = next


def removeFirst(lst, x):
    prev = None
    cur = lst
    found = False
    while cur is not None and not found:
        if cur.info == x:
            found = True
        else:
            prev = cur
            cur = cur.next
    if found:
        if prev is None:
            lst = cur.next
        else:
            prev.next = cur.next
    return lst


def print_list(lst):
    while lst is not None:
        print(lst.info)
        lst = lst.next
