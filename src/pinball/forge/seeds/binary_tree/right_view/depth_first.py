"""---
algorithm: right_view
structure: binary_tree
method: right first, a new depth each time
time: O(n)
space: O(n)
call: view(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def look(node, depth, seen):
    if node is None:
        return
    if depth == len(seen):
        seen.append(node.data)
    look(node.right, depth + 1, seen)
    look(node.left, depth + 1, seen)


def view(root):
    seen = []
    look(root, 0, seen)
    return seen
