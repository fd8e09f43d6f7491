"""---
algorithm: maximum
structure: binary_tree
method: a small number for no tree
time: O(n)
space: O(n)
call: find_max(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def find_max(root):
    if root is None:
        return -100000
    res = root.val
    l_max = find_max(root.left)
    r_max = find_max(root.right)
    if l_max > res:
        res = l_max
    if r_max > res:
        res = r_max
    return res
