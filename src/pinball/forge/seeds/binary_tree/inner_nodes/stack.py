"""---
algorithm: inner_nodes
structure: binary_tree
method: a stack
time: O(n)
space: O(n)
call: internal(tree(t)) -> stdout
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def internal(root):
    stack = [root]
    while stack:
        node = stack.pop()
        if not node:
            continue
        if node.left or node.right:
            print(node.val, end=" ")
            stack.append(node.right)
            stack.append(node.left)
