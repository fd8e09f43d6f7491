"""---
algorithm: level_order
structure: binary_tree
method: a queue
time: O(n)
space: O(n)
call: level_order(tree(t)) -> return
---"""

from collections import deque


class TreeNode:
    def __init__(self, val, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def level_order(root):
    result = []
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node is None:
            continue
        result.append(node.val)
        queue.append(node.left)
        queue.append(node.right)
    return result
