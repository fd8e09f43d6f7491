"""---
algorithm: map
structure: linked_list
method: the doubled values as an array
time: O(n)
space: O(n)
call: collect(list(xs)) -> return
---"""


class Node:
    def __init__(self, info, link=None):
        self.info = info
        self.link = link


def collect(start):
    result = []
    if start is not None:
        result.append(start.info * 2)
        node = start.link
        while node is not None:
            result.append(node.info * 2)
            node = node.link
    return result
