"""---
algorithm: insert_level_order
structure: binary_tree
method: a queue
time: O(n)
space: O(n)
call: insert(tree(t), k) -> tree(return)
---"""

from collections import deque


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def insert(root, key):
    if root is None:
        return Node(key)
    q = deque([root])
    while q:
        temp = q.popleft()
        if temp.left is None:
            temp.left = Node(key)
            break
        q.append(temp.left)
        if temp.right is None:
            temp.right = Node(key)
            break
        q.append(temp.right)
    return root
