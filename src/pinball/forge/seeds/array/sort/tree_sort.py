"""---
algorithm: sort
structure: array
method: a search tree filled and walked
time: O(n^2)
typical: O(n log n)
space: O(n)
call: tree_sort(xs) -> return
---"""


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def add(root, key):
    node = Node(key)
    if root is None:
        return node
    here = root
    while True:
        if key < here.key:
            if here.left is None:
                here.left = node
                return root
            here = here.left
        else:
            if here.right is None:
                here.right = node
                return root
            here = here.right


def walk(node, out):
    if node is not None:
        walk(node.left, out)
        out.append(node.key)
        walk(node.right, out)


def tree_sort(xs):
    root = None
    for x in xs:
        root = add(root, x)
    out = []
    walk(root, out)
    return out
