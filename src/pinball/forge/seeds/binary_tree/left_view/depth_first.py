"""---
algorithm: left_view
structure: binary_tree
method: a new depth each time
time: O(n)
space: O(n)
call: left_view(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def look(node, level, seen):
    if node is None:
        return
    if level == len(seen):
        seen.append(node.data)
    look(node.left, level + 1, seen)
    look(node.right, level + 1, seen)


def left_view(root):
    seen = []
    look(root, 0, seen)
    return seen
