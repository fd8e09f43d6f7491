"""---
algorithm: preorder
structure: binary_tree
method: goes left visiting, keeps nodes for their right children
time: O(n)
space: O(n)
call: pre(tree(t), emit) -> emitted
---"""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right


def pre(node, visit):
    stack = []
    while node or stack:
        while node:
            visit(node.key)
            stack.append(node)
            node = node.left
        node = stack.pop()
        node = node.right
