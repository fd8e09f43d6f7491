"""---
algorithm: search
structure: binary_tree
method: level by level, as if the tree had no order
time: O(n)
space: O(n)
call: bfs_search(tree(t), k) -> return
---"""

from collections import deque


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def bfs_search(root, target):
    if not root:
        return False
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node.val == target:
            return True
        if node.left:
            queue.append(node.left)
        if node.right:
            queue.append(node.right)
    return False
