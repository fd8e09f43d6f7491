"""---
algorithm: search_path
structure: binary_tree
method: a generator
time: O(n)
typical: O(log n)
space: O(1)
call: visited(tree(t), k) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def visited(node, k):
    while node:
        yield node.val
        if node.val == k:
            return
        node = node.left if node.val > k else node.right
