"""---
algorithm: inorder
structure: binary_tree
method: a helper that pushes a left spine
time: O(n)
space: O(n)
call: iterate(tree(t), emit) -> emitted
---"""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right


def push_left(stack, node):
    while node:
        stack.append(node)
        node = node.left


def iterate(root, visit):
    stack = []
    push_left(stack, root)
    while stack:
        node = stack.pop()
        visit(node.key)
        push_left(stack, node.right)
