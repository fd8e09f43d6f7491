"""---
algorithm: search_inserted
structure: binary_tree
method: loop that inserts, recursion that looks
time: O(n^2)
typical: O(n log n)
space: O(n)
call: find_in(xs, k) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def insert(root, val):
    node = TreeNode(val)
    if not root:
        return node
    cur = root
    while True:
        if val < cur.val:
            if not cur.left:
                cur.left = node
                break
            cur = cur.left
        else:
            if not cur.right:
                cur.right = node
                break
            cur = cur.right
    return root


def search(root, val):
    if root is None:
        return False
    if root.val == val:
        return True
    return search(root.left if val < root.val else root.right, val)


def find_in(nums, val):
    root = None
    for x in nums:
        root = insert(root, x)
    return search(root, val)
