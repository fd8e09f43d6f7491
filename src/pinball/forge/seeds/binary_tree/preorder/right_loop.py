"""---
algorithm: preorder
structure: binary_tree
method: recursion to the left, a loop to the right
time: O(n)
space: O(n)
call: collect(tree(t)) -> return
---"""


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def gather(tree, acc):
    while tree is not None:
        acc.append(tree.value)
        gather(tree.left, acc)
        tree = tree.right


def collect(tree):
    acc = []
    gather(tree, acc)
    return acc
