"""---
algorithm: is_search_tree
structure: binary_tree
method: an inorder list that must ascend
time: O(n)
space: O(n)
call: valid(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def inorder(node, out):
    if node:
        inorder(node.left, out)
        out.append(node.val)
        inorder(node.right, out)


def valid(root):
    values = []
    inorder(root, values)
    for i in range(1, len(values)):
        if values[i] <= values[i - 1]:
            return False
    return True
