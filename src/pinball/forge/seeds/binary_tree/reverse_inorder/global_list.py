"""---
algorithm: reverse_inorder
structure: binary_tree
method: a list outside of the functions
time: O(n)
space: O(n)
call: solve(tree(t)) -> return
---"""


class Node:
    def __init__(self, x):
        self.x = x
        self.left = None
        self.right = None


result = []


def dfs(node):
    global result
    if node is not None:
        dfs(node.right)
        result.append(node.x)
        dfs(node.left)


def solve(root):
    global result
    result = []
    dfs(root)
    return result
