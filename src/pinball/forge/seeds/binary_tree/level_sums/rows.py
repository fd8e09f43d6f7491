"""---
algorithm: level_sums
structure: binary_tree
method: row by row
time: O(n)
space: O(n)
call: sums(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def sums(root):
    result = []
    row = [root] if root else []
    while row:
        result.append(sum([node.val for node in row]))
        below = []
        for node in row:
            for child in [node.left, node.right]:
                if child is not None:
                    below.append(child)
        row = below
    return result
