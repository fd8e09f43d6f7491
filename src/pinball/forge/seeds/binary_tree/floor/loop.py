"""---
algorithm: floor
structure: binary_tree
method: the latest that is not larger
time: O(n)
typical: O(log n)
space: O(1)
call: floor(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def floor(root, k):
    best = -1000
    node = root
    while node is not None:
        if node.data == k:
            return k
        if node.data < k:
            best = node.data
            node = node.right
        else:
            node = node.left
    return best
