"""---
algorithm: kth_smallest
structure: binary_tree
method: takes one out of the inorder list
time: O(n)
space: O(n)
call: kth(tree(t), k) -> return
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def inorder(node, out):
    if node is not None:
        inorder(node.left, out)
        out.append(node.data)
        inorder(node.right, out)


def kth(root, k):
    values = []
    inorder(root, values)
    if k < 1 or k > len(values):
        return -1
    return values[k - 1]
