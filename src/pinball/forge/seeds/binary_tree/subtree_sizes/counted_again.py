"""---
algorithm: subtree_sizes
structure: binary_tree
method: counts each subtree again
time: O(n^2)
space: O(n)
call: all_sizes(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def count(node):
    if not node:
        return 0
    return count(node.left) + count(node.right) + 1


def visit(node, out):
    if node:
        visit(node.left, out)
        visit(node.right, out)
        out.append(count(node))


def all_sizes(root):
    out = []
    visit(root, out)
    return out
