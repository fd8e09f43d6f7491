"""---
algorithm: leaves
structure: binary_tree
method: hands over leaves from a stack
time: O(n)
space: O(n)
call: each_leaf(tree(t), emit) -> emitted
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def each_leaf(root, action):
    stack = [root]
    while stack:
        node = stack.pop()
        if node is not None:
            if node.left is None and node.right is None:
                action(node.data)
            stack.append(node.right)
            stack.append(node.left)
