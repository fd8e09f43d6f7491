"""---
algorithm: postorder
structure: binary_tree
method: recursion with a callback
time: O(n)
space: O(n)
call: post_order(tree(t), emit) -> emitted
---"""


class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def post_order(node, emit):
    if node is not None:
        post_order(node.left, emit)
        post_order(node.right, emit)
        emit(node.value)
