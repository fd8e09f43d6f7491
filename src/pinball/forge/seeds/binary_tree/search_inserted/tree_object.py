"""---
algorithm: search_inserted
structure: binary_tree
method: a tree object
time: O(n^2)
typical: O(n log n)
space: O(n)
call: contains(xs, k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


class Bst:
    def __init__(self, root=None):
        self.root = root


def put(tree, key):
    parent = None
    node = tree.root
    while node is not None:
        parent = node
        node = node.left if key < node.data else node.right
    if parent is None:
        tree.root = Node(key)
    elif key < parent.data:
        parent.left = Node(key)
    else:
        parent.right = Node(key)


def get(node, key):
    return node is not None and (node.data == key or get(node.left, key) or get(node.right, key))


def contains(keys, key):
    tree = Bst()
    for x in keys:
        put(tree, x)
    return get(tree.root, key)
