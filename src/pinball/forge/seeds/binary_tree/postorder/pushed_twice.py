"""---
algorithm: postorder
structure: binary_tree
method: each node stands on the stack twice
time: O(n)
space: O(n)
call: post(tree(t), emit) -> emitted
---"""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right


def post(root, visit):
    stack = []
    if root:
        stack.append(root)
        stack.append(root)
    while stack:
        node = stack.pop()
        if stack and stack[-1] is node:
            if node.right:
                stack.append(node.right)
                stack.append(node.right)
            if node.left:
                stack.append(node.left)
                stack.append(node.left)
        else:
            visit(node.key)
