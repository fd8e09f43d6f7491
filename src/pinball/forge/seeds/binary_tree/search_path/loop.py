"""---
algorithm: search_path
structure: binary_tree
method: the values on the way down
time: O(n)
typical: O(log n)
space: O(n)
call: path(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def path(root, key):
    way = []
    node = root
    while node is not None:
        way.append(node.data)
        if node.data == key:
            break
        elif key < node.data:
            node = node.left
        else:
            node = node.right
    return way
