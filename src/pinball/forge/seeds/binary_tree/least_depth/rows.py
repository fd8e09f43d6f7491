"""---
algorithm: least_depth
structure: binary_tree
method: row by row
time: O(n)
space: O(n)
call: min_depth(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def min_depth(root):
    depth = 0
    row = [root] if root else []
    while row:
        depth += 1
        below = []
        for node in row:
            if not node.left and not node.right:
                return depth
            if node.left:
                below.append(node.left)
            if node.right:
                below.append(node.right)
        row = below
    return depth
