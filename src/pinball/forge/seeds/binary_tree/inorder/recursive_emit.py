"""---
algorithm: inorder
structure: binary_tree
method: recursion with a callback
time: O(n)
space: O(n)
call: inorder(tree(t), emit) -> emitted
---"""


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def inorder(node, visit):
    if node is None:
        return
    inorder(node.left, visit)
    visit(node.value)
    inorder(node.right, visit)
