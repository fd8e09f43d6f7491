"""---
algorithm: level_sums
structure: binary_tree
method: a queue with sizes
time: O(n)
space: O(n)
call: totals(tree(t), emit) -> emitted
---"""

from collections import deque


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def totals(tree, action):
    queue = deque()
    if tree is not None:
        queue.append(tree)
    while queue:
        total = 0
        for _ in range(len(queue)):
            node = queue.popleft()
            total += node.val
            if node.left is not None:
                queue.append(node.left)
            if node.right is not None:
                queue.append(node.right)
        action(total)
