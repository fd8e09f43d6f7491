"""---
algorithm: preorder
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


def preorder(node, keys):
    if not node:
        return keys
    keys.append(node.key)
    preorder(node.left, keys)
    preorder(node.right, keys)
    return keys


def keys(root):
    tree = Tree(root)
    return preorder(tree.root, [])
