"""---
algorithm: is_search_tree
structure: binary_tree
method: recursion with bounds
time: O(n)
space: O(n)
call: isBST(tree(t)) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def check(node, low, high):
    if node is None:
        return True
    if node.data <= low or node.data >= high:
        return False
    return check(node.left, low, node.data) and check(node.right, node.data, high)


def isBST(root):
    return check(root, -100000, 100000)
