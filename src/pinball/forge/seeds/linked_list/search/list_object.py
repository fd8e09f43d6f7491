"""---
algorithm: search
structure: linked_list
method: a list object and a flag
time: O(n)
space: O(1)
call: run(list(xs), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


class LinkedList:
    def __init__(self, head=None):
        self.head = head


def search(lst, item):
    position = 0
    found = False
    cur = lst.head
    while cur is not None and not found:
        if cur.data == item:
            found = True
        else:
            cur = cur.next
            position += 1
    if found:
        return position
    return -1


def run(head, k):
    return search(LinkedList(head), k)
