"""---
algorithm: floor
structure: binary_tree
method: the inorder list
time: O(n)
space: O(n)
call: at_most(tree(t), k) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def inorder(root, out):
    if root:
        inorder(root.left, out)
        out.append(root.val)
        inorder(root.right, out)


def at_most(root, k):
    values = []
    inorder(root, values)
    answer = -1000
    for v in values:
        if v <= k:
            answer = v
    return answer
