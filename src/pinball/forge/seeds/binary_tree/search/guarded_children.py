"""---
algorithm: search
structure: binary_tree
method: asks for a child before it goes there
time: O(n)
typical: O(log n)
space: O(n)
call: has(tree(t), k) -> return
---"""


class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def find(node, value):
    if value < node.value:
        if node.left is not None:
            return find(node.left, value)
    elif value > node.value:
        if node.right is not None:
            return find(node.right, value)
    else:
        return True
    return False


def has(root, value):
    return find(root, value) if root else False
