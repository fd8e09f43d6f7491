"""---
algorithm: level_order
structure: binary_tree
method: row after row
time: O(n)
space: O(n)
call: bfs(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def bfs(root):
    values = []
    row = [root]
    while row:
        below = []
        for node in row:
            if node is not None:
                values.append(node.val)
                below.append(node.left)
                below.append(node.right)
        row = below
    return values
