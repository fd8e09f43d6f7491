"""---
algorithm: insert_duplicates
structure: binary_tree
method: recursion
time: O(n)
typical: O(log n)
space: O(n)
call: insert(tree(t), k) -> tree(return)
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def insert(node, data):
    if node is None:
        return Node(data)
    if data < node.data:
        node.left = insert(node.left, data)
    else:
        node.right = insert(node.right, data)
    return node
