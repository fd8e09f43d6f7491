"""---
algorithm: sum
structure: binary_tree
method: a total over an inorder walk
time: O(n)
space: O(n)
call: total(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def total(root):
    s = 0
    stack = []
    while root or stack:
        while root:
            stack.append(root)
            root = root.left
        root = stack.pop()
        s += root.val
        root = root.right
    return s
