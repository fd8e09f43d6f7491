"""---
algorithm: successor
structure: binary_tree
method: the latest that is larger
time: O(n)
typical: O(log n)
space: O(1)
call: successor(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def successor(root, key):
    answer = -1
    while root is not None:
        if root.data > key:
            answer = root.data
            root = root.left
        else:
            root = root.right
    return answer
