"""---
algorithm: filter
structure: linked_list
method: prints the values that fit
time: O(n)
space: O(1)
call: print_above(list(xs), k) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def print_above(head, limit):
    temp = head
    while temp:
        if temp.data > limit:
            print(temp.data, end=" ")
        temp = temp.next
    print()
