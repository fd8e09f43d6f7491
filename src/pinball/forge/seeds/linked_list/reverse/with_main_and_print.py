"""---
algorithm: reverse
structure: linked_list
method: beside a builder, a printer and a main
time: O(n)
space: O(1)
call: reverse_linked_list(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


def from_values(values):
    head = None
    for i in range(len(values) - 1, -1, -1):
        node = Node(values[i])
        node.next = head
        head = node
    return head


def show(head):
    while head is not None:
        print(head.data, end=" -> ")
        head = head.next
    print("None")


def reverse_linked_list(head):
    if not head or not head.next:
        return head
    a = head
    b = head.next
    a.next = None
    while b:
        c = b.next
        b.next = a
        a = b
        b = c
    return a


def main():
    head = from_values([1, 2, 3, 4])
    show(head)
    show(reverse_linked_list(head))
