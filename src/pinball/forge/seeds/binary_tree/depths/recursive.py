"""---
algorithm: depths
structure: binary_tree
method: recursion with the depth
time: O(n)
space: O(n)
call: depths(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def walk(node, depth, out):
    if node is None:
        return
    walk(node.left, depth + 1, out)
    out.append(depth)
    walk(node.right, depth + 1, out)


def depths(root):
    out = []
    walk(root, 0, out)
    return out
