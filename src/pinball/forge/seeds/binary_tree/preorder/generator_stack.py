"""---
algorithm: preorder
structure: binary_tree
method: a generator with a stack of right children
time: O(n)
space: O(n)
call: walk(tree(t)) -> return
---"""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right


def walk(node):
    waiting = []
    while node is not None or waiting:
        if node is None:
            node = waiting.pop()
        yield node.key
        if node.right is not None:
            waiting.append(node.right)
        node = node.left
