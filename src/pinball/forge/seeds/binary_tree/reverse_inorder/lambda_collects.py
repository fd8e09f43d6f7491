"""---
algorithm: reverse_inorder
structure: binary_tree
method: a visitor that appends to a list
time: O(n)
space: O(n)
call: to_list(tree(t)) -> return
---"""


class Node:
    def __init__(self, data=0, left=None, right=None):
        self.data = data
        self.left = left
        self.right = right


def traverse(node, action):
    if node is None:
        return
    traverse(node.right, action)
    action(node.data)
    traverse(node.left, action)


def to_list(node):
    items = []
    traverse(node, lambda item: items.append(item))
    return items
