"""---
algorithm: inorder
structure: binary_tree
method: an endless loop with a break at its end
time: O(n)
space: O(n)
call: inOrder(tree(t)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def inOrder(root):
    current = root
    stack = []
    while True:
        if current is not None:
            stack.append(current)
            current = current.left
        elif stack:
            current = stack.pop()
            print(current.data, end=" ")
            current = current.right
        else:
            break
    print()
