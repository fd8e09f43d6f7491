"""---
algorithm: inorder
structure: binary_tree
method: a stack of nodes and a stack of marks
time: O(n)
space: O(n)
call: flat(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def flat(root):
    stack = [root]
    marks = [False]
    out = []
    while stack:
        node = stack.pop()
        ready = marks.pop()
        if node is None:
            continue
        if ready:
            out.append(node.val)
        else:
            stack.append(node.right)
            marks.append(False)
            stack.append(node)
            marks.append(True)
            stack.append(node.left)
            marks.append(False)
    return out
