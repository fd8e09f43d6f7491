"""---
algorithm: search
structure: binary_tree
method: a tree object and a helper for its nodes
time: O(n)
typical: O(log n)
space: O(n)
call: run(tree(t), k) -> return
---"""


class Node:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None


class BinarySearchTree:
    def __init__(self, root=None):
        self.root = root


def search_node(node, value):
    if node is None:
        return None
    elif value == node.value:
        return node
    elif value < node.value:
        return search_node(node.left, value)
    else:
        return search_node(node.right, value)


def search(tree, value):
    return search_node(tree.root, value) is not None


def run(root, value):
    tree = BinarySearchTree(root)
    return search(tree, value)
