"""---
algorithm: euler_tour
structure: binary_tree
method: prints three times
time: O(n)
space: O(n)
call: around(tree(t)) -> stdout
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def around(root):
    if root:
        print(root.val)
        around(root.left)
        print(root.val)
        around(root.right)
        print(root.val)
