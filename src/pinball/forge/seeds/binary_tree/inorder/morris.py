"""---
algorithm: inorder
structure: binary_tree
method: threads through the tree instead of a stack
time: O(n)
space: O(n)
call: morris(tree(t)) -> return
---"""


class Node:
    def __init__(self, data, left=None, right=None):
        self.data = data
        self.left = left
        self.right = right


def morris(current):
    output = []
    while current is not None:
        if current.left is None:
            output.append(current.data)
            current = current.right
        else:
            before = current.left
            while before.right is not None and before.right is not current:
                before = before.right
            if before.right is None:
                before.right = current
                current = current.left
            else:
                before.right = None
                output.append(current.data)
                current = current.right
    return output
