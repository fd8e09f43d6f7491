"""---
algorithm: flatten
structure: binary_tree
method: hangs the right side below the left one
time: O(n)
space: O(1)
call: straighten(tree(t)) -> tree(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def straighten(root):
    node = root
    while node:
        if node.left:
            last = node.left
            while last.right:
                last = last.right
            last.right = node.right
            node.right = node.left
            node.left = None
        node = node.right
    return root
