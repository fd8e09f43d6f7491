# inputs: [4, 2, 6] | [] | [7] | [4, 2, 6, 1]
class Node:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None


def depth(root):
    if root is None:
        return [[??|0]]
    a = depth([[??expr|root.left]])
    b = depth(root.right)
    return [[??|1]] + (a if a [[??cmp|>]] b else b)
