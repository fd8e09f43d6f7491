"""---
algorithm: insert
structure: binary_tree
method: recursion that returns the subtree
time: O(n)
typical: O(log n)
space: O(n)
call: insert(tree(t), k) -> tree(return)
---"""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right


def insert(node, key):
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = insert(node.left, key)
    elif key > node.key:
        node.right = insert(node.right, key)
    return node
