"""---
algorithm: insert_front
structure: linked_list
method: a list object with a count
time: O(1)
space: O(1)
call: run(list(xs), k) -> list(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


class Bag:
    def __init__(self, first, size):
        self.first = first
        self.size = size


def add(bag, item):
    old = bag.first
    bag.first = Node(item)
    bag.first.next = old
    bag.size += 1


def run(head, k):
    bag = Bag(head, 0)
    add(bag, k)
    return bag.first
