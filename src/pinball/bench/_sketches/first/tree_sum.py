# inputs: [4, 2, 6] | [] | [7] | [4, 2, 6, 1]
class Tree:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None


def total(root):
    if [[??cond|root is None]]:
        return [[??|0]]
    return root.value [[??op|+]] total([[??expr|root.left]]) + total([[??expr|root.right]])
