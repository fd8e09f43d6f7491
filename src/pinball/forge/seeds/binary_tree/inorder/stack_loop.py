"""---
algorithm: inorder
structure: binary_tree
method: an explicit stack
time: O(n)
space: O(n)
call: in_order(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def in_order(root):
    result = []
    stack = []
    node = root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        result.append(node.val)
        node = node.right
    return result
