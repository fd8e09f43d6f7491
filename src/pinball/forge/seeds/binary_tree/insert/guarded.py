"""---
algorithm: insert
structure: binary_tree
method: asks for a child before it goes there
time: O(n)
typical: O(log n)
space: O(n)
call: insert_into(tree(t), k) -> tree(return)
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def add(node, val):
    if val < node.val:
        if node.left is None:
            node.left = TreeNode(val)
        else:
            add(node.left, val)
    elif val > node.val:
        if node.right is None:
            node.right = TreeNode(val)
        else:
            add(node.right, val)


def insert_into(root, val):
    if root is None:
        return TreeNode(val)
    add(root, val)
    return root
