"""---
algorithm: range_values
structure: binary_tree
method: an inorder walk with a stack that stops
time: O(n)
space: O(n)
call: between(tree(t), a, b) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def between(root, low, high):
    out = []
    stack = []
    while root or stack:
        while root:
            stack.append(root)
            root = root.left
        root = stack.pop()
        if root.val > high:
            break
        if root.val >= low:
            out.append(root.val)
        root = root.right
    return out
