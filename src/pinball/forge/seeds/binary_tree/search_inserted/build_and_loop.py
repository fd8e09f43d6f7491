"""---
algorithm: search_inserted
structure: binary_tree
method: a tree built, then a loop
time: O(n^2)
typical: O(n log n)
space: O(n)
call: has(xs, k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def add(root, data):
    if root is None:
        return Node(data)
    if data < root.data:
        root.left = add(root.left, data)
    elif data > root.data:
        root.right = add(root.right, data)
    return root


def has(values, key):
    root = None
    for v in values:
        root = add(root, v)
    while root is not None and root.data != key:
        root = root.left if key < root.data else root.right
    return root is not None
