"""---
algorithm: flatten
structure: binary_tree
method: the nodes in a list, linked again
time: O(n)
space: O(n)
call: flatten(tree(t)) -> tree(t)
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def nodes_of(root, out):
    if root is not None:
        out.append(root)
        nodes_of(root.left, out)
        nodes_of(root.right, out)


def flatten(root):
    order = []
    nodes_of(root, order)
    for i in range(len(order)):
        order[i].left = None
        order[i].right = order[i + 1] if i + 1 < len(order) else None
