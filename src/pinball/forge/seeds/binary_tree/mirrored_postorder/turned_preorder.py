"""---
algorithm: mirrored_postorder
structure: binary_tree
method: a preorder turned around
time: O(n)
space: O(n)
call: walk(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def walk(root):
    result = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            result.append(node.val)
            stack.append(node.right)
            stack.append(node.left)
    return result[::-1]
