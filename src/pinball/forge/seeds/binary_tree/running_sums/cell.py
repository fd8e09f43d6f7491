"""---
algorithm: running_sums
structure: binary_tree
method: a sum in a list
time: O(n)
space: O(n)
call: running(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def walk(node, total, out):
    if node is None:
        return
    walk(node.left, total, out)
    total[0] += node.data
    out.append(total[0])
    walk(node.right, total, out)


def running(root):
    out = []
    walk(root, [0], out)
    return out
