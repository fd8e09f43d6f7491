"""---
algorithm: postorder
structure: binary_tree
method: prints a value a line, with a builder and a main beside it
time: O(n)
space: O(n)
call: print_post(tree(t)) -> stdout
---"""


class Node:
    def __init__(self, data):
        self.data = data
        self.left = None
        self.right = None


def insert(root, data):
    if root is None:
        return Node(data)
    if data < root.data:
        root.left = insert(root.left, data)
    else:
        root.right = insert(root.right, data)
    return root


def print_post(root):
    if root is None:
        return
    print_post(root.left)
    print_post(root.right)
    print(root.data)


def main():
    root = None
    for x in [50, 30, 20, 40, 70, 60, 80]:
        root = insert(root, x)
    print("Traversal:")
    print_post(root)


if __name__ == "__main__":
    main()
