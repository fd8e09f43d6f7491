"""---
algorithm: delete
structure: binary_tree
method: the largest of the left side moves up
time: O(n)
typical: O(log n)
space: O(n)
view: predecessor
call: remove(tree(t), k) -> tree(return)
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def remove(root, k):
    if not root:
        return None
    if k < root.val:
        root.left = remove(root.left, k)
        return root
    if k > root.val:
        root.right = remove(root.right, k)
        return root
    if not root.left:
        return root.right
    if not root.right:
        return root.left
    big = root.left
    while big.right:
        big = big.right
    root.val = big.val
    root.left = remove(root.left, big.val)
    return root
