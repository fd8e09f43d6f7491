"""---
algorithm: zigzag_level_order
structure: binary_tree
method: two stacks that change places
time: O(n)
space: O(n)
call: spiral(tree(t)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def spiral(root):
    if root is None:
        return
    s1 = [root]
    s2 = []
    while s1 or s2:
        while s1:
            node = s1.pop()
            print(node.data, end=" ")
            if node.left:
                s2.append(node.left)
            if node.right:
                s2.append(node.right)
        while s2:
            node = s2.pop()
            print(node.data, end=" ")
            if node.right:
                s1.append(node.right)
            if node.left:
                s1.append(node.left)
