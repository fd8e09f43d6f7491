"""---
algorithm: length
structure: linked_list
method: a list object
time: O(n)
space: O(1)
call: run(list(xs)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.next = None


class LinkedList:
    def __init__(self, head=None):
        self.head = head


def get_count(lst):
    temp = lst.head
    count = 0
    while temp:
        count += 1
        temp = temp.next
    return count


def run(head):
    return get_count(LinkedList(head))
