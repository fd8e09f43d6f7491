"""---
algorithm: search
structure: binary_tree
method: keeps the path and looks at its end
time: O(n)
typical: O(log n)
space: O(n)
call: found(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def path_to(root, data):
    path = []
    node = root
    while node is not None:
        path.append(node.data)
        if data == node.data:
            break
        if data > node.data:
            node = node.right
        else:
            node = node.left
    return path


def found(root, data):
    path = path_to(root, data)
    return len(path) > 0 and path[-1] == data
