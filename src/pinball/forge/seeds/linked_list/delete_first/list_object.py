"""---
algorithm: delete_first
structure: linked_list
method: a list object
time: O(1)
space: O(1)
call: run(list(xs)) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


class Stack:
    def __init__(self, top=None):
        self.top = top


def is_empty(stack):
    return stack.top is None


def pop(stack):
    if is_empty(stack):
        return 0
    value = stack.top.data
    stack.top = stack.top.next
    return value


def run(head):
    stack = Stack(head)
    pop(stack)
    return stack.top
