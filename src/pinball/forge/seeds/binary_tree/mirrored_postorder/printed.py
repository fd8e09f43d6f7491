"""---
algorithm: mirrored_postorder
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
    show(root.right)
    show(root.left)
    print(root.data, end=" ")
