"""---
algorithm: postorder
structure: binary_tree
method: one stack and the node visited last
time: O(n)
space: O(n)
call: after_children(tree(t)) -> return
---"""


class Node:
    def __init__(self, data, left=None, right=None):
        self.data = data
        self.left = left
        self.right = right


def after_children(node):
    result = []
    stack = []
    last = None
    while node is not None or stack:
        if node is not None:
            stack.append(node)
            node = node.left
        else:
            top = stack[-1]
            if top.right is not None and top.right is not last:
                node = top.right
            else:
                result.append(top.data)
                last = stack.pop()
    return result
