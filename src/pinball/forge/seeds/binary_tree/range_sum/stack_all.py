"""---
algorithm: range_sum
structure: binary_tree
method: a stack of all nodes
time: O(n)
space: O(n)
call: sum_between(tree(t), a, b) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def sum_between(root, a, b):
    total = 0
    stack = [root]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        if a <= node.data <= b:
            total += node.data
        stack.append(node.left)
        stack.append(node.right)
    return total
