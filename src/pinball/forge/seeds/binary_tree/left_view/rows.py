"""---
algorithm: left_view
structure: binary_tree
method: the first of each row
time: O(n)
space: O(n)
call: first_of_rows(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def first_of_rows(root):
    out = []
    row = [root] if root else []
    while row:
        out.append(row[0].val)
        below = []
        for node in row:
            if node.left:
                below.append(node.left)
            if node.right:
                below.append(node.right)
        row = below
    return out
