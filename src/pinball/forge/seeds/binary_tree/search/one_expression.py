"""---
algorithm: search
structure: binary_tree
method: recursion in one return
time: O(n)
typical: O(log n)
space: O(n)
call: member(k, tree(t)) -> return
---"""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right


def member(x, tree):
    return tree is not None and (tree.key == x or member(x, tree.left if x < tree.key else tree.right))
