"""---
algorithm: mirrored_preorder
structure: binary_tree
method: prints
time: O(n)
space: O(n)
call: show(tree(t)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def show(root):
    if root is None:
        return
    print(root.data, end=" ")
    show(root.right)
    show(root.left)
