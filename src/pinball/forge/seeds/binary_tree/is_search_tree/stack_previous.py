"""---
algorithm: is_search_tree
structure: binary_tree
method: an inorder walk with a stack and the value before
time: O(n)
space: O(n)
call: is_ordered(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def is_ordered(root):
    stack = []
    before = None
    while stack or root:
        if root:
            stack.append(root)
            root = root.left
            continue
        root = stack.pop()
        if before is not None and root.val <= before:
            return False
        before = root.val
        root = root.right
    return True
