"""---
algorithm: search
structure: binary_tree
method: a stack, as if the tree had no order
time: O(n)
space: O(n)
view: value
call: findNode(tree(t), k) -> value(return)
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def findNode(root, val):
    stack = [root]
    while stack:
        here = stack.pop()
        if here is None:
            continue
        if here.val == val:
            return here
        stack.append(here.left)
        stack.append(here.right)
    return None
