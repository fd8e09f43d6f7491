"""---
algorithm: search
structure: binary_tree
method: beside an insertion and a main
time: O(n)
typical: O(log n)
space: O(n)
call: search(tree(t), k) -> return
---"""


class Node:
    def __init__(self, val):
        self.left = None
        self.right = None
        self.val = val


def insert(root, key):
    if root is None:
        return Node(key)
    if key > root.val:
        root.right = insert(root.right, key)
    else:
        root.left = insert(root.left, key)
    return root


def search(root, key):
    if root is None:
        return 0
    if root.val == key:
        return 1
    if key > root.val:
        return search(root.right, key)
    return search(root.left, key)


def main():
    root = None
    for key in [8, 3, 10, 1, 6]:
        root = insert(root, key)
    if search(root, 6):
        print("found")
    else:
        print("not found")
