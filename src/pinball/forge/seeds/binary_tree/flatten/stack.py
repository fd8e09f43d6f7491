"""---
algorithm: flatten
structure: binary_tree
method: a stack, the last node remembered
time: O(n)
space: O(n)
call: chain(tree(t)) -> tree(return)
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def chain(root):
    stack = [root]
    before = None
    while stack:
        node = stack.pop()
        if node is None:
            continue
        stack.append(node.right)
        stack.append(node.left)
        if before is not None:
            before.left = None
            before.right = node
        before = node
    return root
