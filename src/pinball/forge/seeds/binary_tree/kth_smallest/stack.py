"""---
algorithm: kth_smallest
structure: binary_tree
method: an inorder walk that stops
time: O(n)
space: O(n)
call: kthSmallest(tree(t), k) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def kthSmallest(root, k):
    stack = []
    while stack or root:
        while root:
            stack.append(root)
            root = root.left
        root = stack.pop()
        k -= 1
        if k == 0:
            return root.val
        root = root.right
    return -1
