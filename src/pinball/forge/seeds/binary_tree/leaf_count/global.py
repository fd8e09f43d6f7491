"""---
algorithm: leaf_count
structure: binary_tree
method: a global counter
time: O(n)
space: O(n)
call: run(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


found = 0


def visit(node):
    global found
    if node.left is None and node.right is None:
        found += 1
        return
    if node.left is not None:
        visit(node.left)
    if node.right is not None:
        visit(node.right)


def run(root):
    global found
    found = 0
    if root is not None:
        visit(root)
    return found
