"""---
algorithm: map
structure: linked_list
method: a helper for a node, with a main beside it
time: O(n)
space: O(1)
call: multiply_by_two(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data, next=None):
        self.data = data
        self.next = next


def update(node):
    node.data = node.data + node.data


def multiply_by_two(head):
    current = head
    while current is not None:
        update(current)
        current = current.next
    return head


def display(head):
    current = head
    while current is not None:
        print(current.data, end=" ")
        current = current.next


def main():
    head = Node(1, Node(2, Node(3)))
    head = multiply_by_two(head)
    display(head)
