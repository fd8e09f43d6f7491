"""---
algorithm: preorder
structure: binary_tree
method: a stack, printing, no check of children
time: O(n)
space: O(n)
call: iterativePreorder(tree(t)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def iterativePreorder(root):
    nodeStack = [root]
    while len(nodeStack) > 0:
        node = nodeStack.pop()
        if node is None:
            continue
        print(node.data, end=" ")
        nodeStack.append(node.right)
        nodeStack.append(node.left)
