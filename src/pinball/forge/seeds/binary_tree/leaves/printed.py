"""---
algorithm: leaves
structure: binary_tree
method: prints leaves
time: O(n)
space: O(n)
call: printLeafNodes(tree(t)) -> stdout
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def printLeafNodes(root):
    if not root:
        return
    if not root.left and not root.right:
        print(root.val, end=" ")
    if root.left:
        printLeafNodes(root.left)
    if root.right:
        printLeafNodes(root.right)
