"""---
algorithm: insert_duplicates
structure: binary_tree
method: a loop with the parent
time: O(n)
typical: O(log n)
space: O(1)
call: add(tree(t), k) -> tree(return)
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def add(root, val):
    parent = None
    node = root
    while node:
        parent = node
        node = node.left if val < node.val else node.right
    if not parent:
        return TreeNode(val)
    if val < parent.val:
        parent.left = TreeNode(val)
    else:
        parent.right = TreeNode(val)
    return root
