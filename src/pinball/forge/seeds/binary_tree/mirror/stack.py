"""---
algorithm: mirror
structure: binary_tree
method: a stack
time: O(n)
space: O(n)
call: invertTree(tree(t)) -> tree(return)
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def invertTree(root):
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            node.left, node.right = node.right, node.left
            stack.append(node.left)
            stack.append(node.right)
    return root
