"""---
algorithm: depths
structure: binary_tree
method: two stacks
time: O(n)
space: O(n)
call: levels(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def levels(root):
    result = []
    stack = []
    ds = []
    node = root
    d = 0
    while stack or node:
        while node:
            stack.append(node)
            ds.append(d)
            node = node.left
            d += 1
        node = stack.pop()
        d = ds.pop()
        result.append(d)
        node = node.right
        d += 1
    return result
