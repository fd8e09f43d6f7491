"""---
algorithm: sum
structure: binary_tree
method: a queue
time: O(n)
space: O(n)
call: add_all(tree(t)) -> return
---"""

from collections import deque


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def add_all(root):
    queue = deque()
    queue.append(root)
    result = 0
    while queue:
        node = queue.popleft()
        if node is not None:
            result += node.val
            queue.append(node.left)
            queue.append(node.right)
    return result
