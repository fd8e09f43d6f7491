"""---
algorithm: level_sums
structure: binary_tree
method: sums by depth
time: O(n)
space: O(n)
call: level_sums(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def add(node, depth, sums):
    if node is None:
        return
    if depth == len(sums):
        sums.append(0)
    sums[depth] += node.data
    add(node.left, depth + 1, sums)
    add(node.right, depth + 1, sums)


def level_sums(root):
    sums = []
    add(root, 0, sums)
    return sums
