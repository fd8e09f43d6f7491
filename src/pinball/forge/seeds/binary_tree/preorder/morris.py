"""---
algorithm: preorder
structure: binary_tree
method: threads through the tree instead of a stack
time: O(n)
space: O(n)
call: threaded(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def threaded(root):
    out = []
    cur = root
    while cur:
        if not cur.left:
            out.append(cur.val)
            cur = cur.right
            continue
        pred = cur.left
        while pred.right and pred.right is not cur:
            pred = pred.right
        if pred.right is None:
            out.append(cur.val)
            pred.right = cur
            cur = cur.left
        else:
            pred.right = None
            cur = cur.right
    return out
