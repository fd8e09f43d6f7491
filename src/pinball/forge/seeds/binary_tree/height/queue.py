"""---
algorithm: height
structure: binary_tree
method: counts levels
time: O(n)
space: O(n)
call: depth(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def depth(root):
    if root is None:
        return 0
    level = [root]
    h = 0
    while level:
        h += 1
        below = []
        for node in level:
            if node.left:
                below.append(node.left)
            if node.right:
                below.append(node.right)
        level = below
    return h
