"""---
algorithm: leaf_sum
structure: binary_tree
method: a queue
time: O(n)
space: O(n)
call: leaf_total(tree(t)) -> return
---"""

from collections import deque


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def leaf_total(root):
    total = 0
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node is None:
            continue
        if node.left is None and node.right is None:
            total += node.val
        queue.append(node.left)
        queue.append(node.right)
    return total
