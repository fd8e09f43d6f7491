"""---
algorithm: postorder
structure: binary_tree
method: node, right, left on a stack, then turned around
time: O(n)
space: O(n)
call: postorder(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def postorder(root):
    stack = []
    if root:
        stack.append(root)
    found = []
    while stack:
        node = stack.pop()
        found.append(node.val)
        if node.left:
            stack.append(node.left)
        if node.right:
            stack.append(node.right)
    return found[::-1]
