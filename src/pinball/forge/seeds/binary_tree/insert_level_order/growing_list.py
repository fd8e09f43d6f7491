"""---
algorithm: insert_level_order
structure: binary_tree
method: a list that grows
time: O(n)
space: O(n)
call: add(tree(t), k) -> tree(return)
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def add(root, val):
    if not root:
        return TreeNode(val)
    nodes = [root]
    i = 0
    while nodes[i].left and nodes[i].right:
        nodes.append(nodes[i].left)
        nodes.append(nodes[i].right)
        i += 1
    if not nodes[i].left:
        nodes[i].left = TreeNode(val)
    else:
        nodes[i].right = TreeNode(val)
    return root
