"""---
algorithm: count
structure: binary_tree
method: counts what leaves a stack
time: O(n)
space: O(n)
call: size(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def size(root):
    stack = [root] if root else []
    n = 0
    while stack:
        node = stack.pop()
        n += 1
        if node.left:
            stack.append(node.left)
        if node.right:
            stack.append(node.right)
    return n
