"""---
algorithm: diameter
structure: binary_tree
method: heights of all nodes again and again
time: O(n^2)
space: O(n)
call: diameter(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def height(node):
    if node is None:
        return 0
    return 1 + max(height(node.left), height(node.right))


def diameter(root):
    if root is None:
        return 0
    through = height(root.left) + height(root.right)
    return max(through, max(diameter(root.left), diameter(root.right)))
