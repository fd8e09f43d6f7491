"""---
algorithm: reverse_inorder
structure: binary_tree
method: asks for each child before it goes there
time: O(n)
space: O(n)
call: go(tree(t)) -> return
---"""


class Node:
    def __init__(self, value=0, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def descend(node, seen):
    if node.right:
        descend(node.right, seen)
    seen.append(node.value)
    if node.left:
        descend(node.left, seen)


def go(root):
    seen = []
    if root:
        descend(root, seen)
    return seen
