"""---
algorithm: occurrences
structure: binary_tree
method: a queue
time: O(n)
space: O(n)
call: how_often(tree(t), k) -> return
---"""

from collections import deque


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def how_often(root, val):
    n = 0
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node:
            if node.val == val:
                n += 1
            queue.append(node.left)
            queue.append(node.right)
    return n
