"""---
algorithm: reverse_inorder
structure: binary_tree
method: a tree object with a root
time: O(n)
space: O(n)
call: keys(tree(t)) -> return
---"""


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


class Tree:
    def __init__(self, root=None):
        self.root = root


def backorder(node, keys):
    if not node:
        return keys
    backorder(node.right, keys)
    keys.append(node.key)
    backorder(node.left, keys)
    return keys


def keys(root):
    tree = Tree(root)
    return backorder(tree.root, [])
