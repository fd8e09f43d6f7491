"""---
algorithm: postorder
structure: binary_tree
method: a deque that grows at the left
time: O(n)
space: O(n)
call: listed(tree(t)) -> return
---"""

from collections import deque


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def listed(root):
    values = deque()
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            values.appendleft(node.val)
            stack.append(node.left)
            stack.append(node.right)
    return list(values)
