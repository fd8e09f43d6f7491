"""---
algorithm: depth_of
structure: binary_tree
method: recursion with the depth
time: O(n)
typical: O(log n)
space: O(n)
call: level(tree(t), k, 0) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def level(node, val, d):
    if not node:
        return -1
    if val == node.val:
        return d
    if val < node.val:
        return level(node.left, val, d + 1)
    return level(node.right, val, d + 1)
