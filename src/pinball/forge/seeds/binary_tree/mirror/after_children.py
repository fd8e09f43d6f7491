"""---
algorithm: mirror
structure: binary_tree
method: exchanges after both sides are done
time: O(n)
space: O(n)
call: mirror(tree(t)) -> tree(t)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def mirror(node):
    if node is None:
        return
    mirror(node.left)
    mirror(node.right)
    temp = node.left
    node.left = node.right
    node.right = temp
