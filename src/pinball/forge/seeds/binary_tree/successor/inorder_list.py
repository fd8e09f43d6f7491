"""---
algorithm: successor
structure: binary_tree
method: the inorder list
time: O(n)
space: O(n)
call: following(tree(t), k) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def collect(node, out):
    if node:
        collect(node.left, out)
        out.append(node.val)
        collect(node.right, out)


def following(root, k):
    values = []
    collect(root, values)
    for v in values:
        if v > k:
            return v
    return -1
