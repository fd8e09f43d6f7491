"""---
algorithm: doubled_in_order
structure: binary_tree
method: a stack
time: O(n)
space: O(n)
call: twice(tree(t), emit) -> emitted
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def twice(node, action):
    stack = []
    while node or stack:
        if node:
            stack.append(node)
            node = node.left
        else:
            node = stack.pop()
            action(node.val + node.val)
            node = node.right
