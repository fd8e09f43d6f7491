# inputs: [1, 2, 1], 1 | [], 1 | [5], 5 | [5, 6, 6], 6
class Cell:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def count(head, value):
    found = [[??|0]]
    while [[??cond|head is not None]]:
        if head.value [[??cmp|==]] value:
            found += 1
        head = [[??expr|head.next]]
    return found
