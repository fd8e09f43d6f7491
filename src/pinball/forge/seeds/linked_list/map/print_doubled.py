"""---
algorithm: map
structure: linked_list
method: prints the doubled values
time: O(n)
space: O(1)
call: show_doubled(list(xs)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def show_doubled(head):
    p = head
    while p:
        print(p.data * 2, end=", ")
        p = p.next
    print()
