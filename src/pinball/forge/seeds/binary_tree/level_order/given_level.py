"""---
algorithm: level_order
structure: binary_tree
method: each level by a walk of its own
time: O(n^2)
space: O(n)
call: printLevelOrder(tree(t)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def height(node):
    if node is None:
        return 0
    return max(height(node.left), height(node.right)) + 1


def printGivenLevel(root, level):
    if root is None:
        return
    if level == 1:
        print(root.data, end=" ")
    elif level > 1:
        printGivenLevel(root.left, level - 1)
        printGivenLevel(root.right, level - 1)


def printLevelOrder(root):
    h = height(root)
    for i in range(1, h + 1):
        printGivenLevel(root, i)
