"""---
algorithm: running_sums
structure: binary_tree
method: a stack
time: O(n)
space: O(n)
call: sums(tree(t)) -> stdout
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def sums(root):
    s = 0
    stack = []
    while root or stack:
        while root:
            stack.append(root)
            root = root.left
        root = stack.pop()
        s += root.val
        print(s, end=" ")
        root = root.right
