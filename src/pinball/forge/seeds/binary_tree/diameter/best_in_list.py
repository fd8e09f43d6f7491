"""---
algorithm: diameter
structure: binary_tree
method: the best in a list while heights return
time: O(n)
space: O(n)
call: longest_path(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def depth(node, best):
    if not node:
        return 0
    left = depth(node.left, best)
    right = depth(node.right, best)
    best[0] = max(best[0], left + right)
    return 1 + max(left, right)


def longest_path(root):
    best = [0]
    depth(root, best)
    return best[0]
