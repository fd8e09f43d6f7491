"""---
algorithm: leaf_count
structure: binary_tree
method: a stack
time: O(n)
space: O(n)
call: count_leaves(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def count_leaves(root):
    stack = [root]
    count = 0
    while len(stack) > 0:
        node = stack.pop()
        if not node:
            continue
        if not node.left and not node.right:
            count += 1
        stack.append(node.left)
        stack.append(node.right)
    return count
