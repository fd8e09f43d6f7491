"""---
algorithm: delete
structure: binary_tree
method: the smallest of the right side moves up
time: O(n)
typical: O(log n)
space: O(n)
call: deleteNode(tree(t), k) -> tree(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def minValueNode(node):
    current = node
    while current.left is not None:
        current = current.left
    return current


def deleteNode(root, key):
    if root is None:
        return root
    if key < root.data:
        root.left = deleteNode(root.left, key)
    elif key > root.data:
        root.right = deleteNode(root.right, key)
    else:
        if root.left is None:
            return root.right
        elif root.right is None:
            return root.left
        temp = minValueNode(root.right)
        root.data = temp.data
        root.right = deleteNode(root.right, temp.data)
    return root
