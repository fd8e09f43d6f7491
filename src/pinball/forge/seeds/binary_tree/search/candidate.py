"""---
algorithm: search
structure: binary_tree
method: one comparison a level, the candidate checked at the end
time: O(n)
typical: O(log n)
space: O(1)
call: contains(tree(t), k) -> return
---"""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right


def contains(root, key):
    candidate = None
    node = root
    while node is not None:
        if key < node.key:
            node = node.left
        else:
            candidate = node
            node = node.right
    return candidate is not None and candidate.key == key
