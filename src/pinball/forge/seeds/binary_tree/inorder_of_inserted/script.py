"""---
algorithm: inorder_of_inserted
structure: binary_tree
method: a script that reads, inserts with a loop and prints
time: O(n^2)
typical: O(n log n)
space: O(n)
call: main() < len(xs) xs -> stdout
---"""


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def add(root, val):
    if root is None:
        return TreeNode(val)
    cur = root
    while cur is not None:
        if val < cur.val:
            if cur.left is None:
                cur.left = TreeNode(val)
                return root
            cur = cur.left
        else:
            if cur.right is None:
                cur.right = TreeNode(val)
                return root
            cur = cur.right
    return root


def show(node):
    if not node:
        return
    show(node.left)
    print(node.val, end=" ")
    show(node.right)


def main():
    n = int(input())
    numbers = input().split()
    root = None
    for i in range(n):
        root = add(root, int(numbers[i]))
    show(root)
    print()


if __name__ == "__main__":
    main()
