"""---
algorithm: euler_tour
structure: binary_tree
method: a stack with counts of visits
time: O(n)
space: O(n)
call: walk(tree(t)) -> return
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def walk(root):
    out = []
    nodes = [root]
    visits = [0]
    while nodes:
        node = nodes.pop()
        times = visits.pop()
        if node is None:
            continue
        out.append(node.val)
        if times < 2:
            nodes.append(node)
            visits.append(times + 1)
            nodes.append(node.left if times == 0 else node.right)
            visits.append(0)
    return out
