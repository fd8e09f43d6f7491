"""---
algorithm: postorder
structure: binary_tree
method: one stack fills another
time: O(n)
space: O(n)
call: post_order_iterative(tree(t)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def post_order_iterative(root):
    if root is None:
        return
    s1 = []
    s2 = []
    s1.append(root)
    while s1:
        node = s1.pop()
        s2.append(node)
        if node.left:
            s1.append(node.left)
        if node.right:
            s1.append(node.right)
    while s2:
        node = s2.pop()
        print(node.data, end=" ")
