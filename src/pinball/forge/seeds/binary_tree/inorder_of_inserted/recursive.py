"""---
algorithm: inorder_of_inserted
structure: binary_tree
method: inserts by recursion, walks by recursion
time: O(n^2)
typical: O(n log n)
space: O(n)
call: listed(xs) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def insert(root, data):
    if root is None:
        return Node(data)
    if data < root.data:
        root.left = insert(root.left, data)
    else:
        root.right = insert(root.right, data)
    return root


def inorder(root, out):
    if root is not None:
        inorder(root.left, out)
        out.append(root.data)
        inorder(root.right, out)


def listed(numbers):
    root = None
    for number in numbers:
        root = insert(root, number)
    out = []
    inorder(root, out)
    return out
