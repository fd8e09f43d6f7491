"""---
algorithm: width
structure: binary_tree
method: counts by depth
time: O(n)
space: O(n)
call: width(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def count(node, depth, counts):
    if node is None:
        return
    if depth == len(counts):
        counts.append(0)
    counts[depth] += 1
    count(node.left, depth + 1, counts)
    count(node.right, depth + 1, counts)


def width(root):
    counts = [0]
    count(root, 0, counts)
    return max(counts)
