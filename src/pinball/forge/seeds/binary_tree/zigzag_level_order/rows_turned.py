"""---
algorithm: zigzag_level_order
structure: binary_tree
method: rows, each other one turned
time: O(n)
space: O(n)
call: zigzag(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def zigzag(root):
    out = []
    row = [root] if root else []
    forward = True
    while row:
        values = [node.val for node in row]
        if not forward:
            values = values[::-1]
        out += values
        forward = not forward
        below = []
        for node in row:
            if node.left:
                below.append(node.left)
            if node.right:
                below.append(node.right)
        row = below
    return out
