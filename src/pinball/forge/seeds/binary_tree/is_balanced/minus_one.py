"""---
algorithm: is_balanced
structure: binary_tree
method: heights with -1 as a mark
time: O(n)
space: O(n)
call: balanced(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def check(node):
    if node is None:
        return 0
    left = check(node.left)
    if left < 0:
        return -1
    right = check(node.right)
    if right < 0 or left - right > 1 or right - left > 1:
        return -1
    return 1 + max(left, right)


def balanced(root):
    return check(root) >= 0
