"""---
algorithm: left_view
structure: binary_tree
method: a queue with sizes, printed
time: O(n)
space: O(n)
call: printLeftView(tree(t)) -> stdout
---"""

from collections import deque


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def printLeftView(root):
    if root is None:
        return
    q = deque([root])
    while q:
        n = len(q)
        for i in range(1, n + 1):
            temp = q.popleft()
            if i == 1:
                print(temp.val, end=" ")
            if temp.left is not None:
                q.append(temp.left)
            if temp.right is not None:
                q.append(temp.right)
