"""---
algorithm: preorder
structure: binary_tree
method: a stack that gets the right child first
time: O(n)
space: O(n)
call: preorder(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def preorder(root):
    if root is None:
        return []
    stack = [root]
    order = []
    while stack:
        node = stack.pop()
        order.append(node.val)
        if node.right is not None:
            stack.append(node.right)
        if node.left is not None:
            stack.append(node.left)
    return order
