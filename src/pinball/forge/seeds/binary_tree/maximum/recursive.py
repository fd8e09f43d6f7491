"""---
algorithm: maximum
structure: binary_tree
method: the largest of three
time: O(n)
space: O(n)
call: biggest(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def biggest(node):
    best = node.data
    if node.left is not None:
        best = max(best, biggest(node.left))
    if node.right is not None:
        best = max(best, biggest(node.right))
    return best
