"""---
algorithm: mirrored_preorder
structure: binary_tree
method: a stack that gets the left child first
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
            stack.append(node.left)
            stack.append(node.right)
    return result
