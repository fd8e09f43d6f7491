"""---
algorithm: insert
structure: binary_tree
method: walks with the parent
time: O(n)
typical: O(log n)
space: O(1)
call: insert(tree(t), k) -> tree(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def insert(root, key):
    node = Node(key)
    if root is None:
        return node
    parent = None
    cur = root
    while cur is not None:
        parent = cur
        if key == cur.data:
            return root
        cur = cur.left if key < cur.data else cur.right
    if key < parent.data:
        parent.left = node
    else:
        parent.right = node
    return root
