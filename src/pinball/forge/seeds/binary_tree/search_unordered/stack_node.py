"""---
algorithm: search_unordered
structure: binary_tree
method: a stack, the node itself
time: O(n)
space: O(n)
view: value
call: find(tree(t), k) -> value(return)
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def find(root, val):
    stack = [root]
    while stack:
        node = stack.pop()
        if node is not None:
            if node.val == val:
                return node
            stack.append(node.left)
            stack.append(node.right)
    return None
