# inputs: [1, 3, 5, 8], 5 | [1, 3, 5], 1 | [], 4 | [2, 4], 3 | [1, 2, 5, 8, 12], 12 | [1, 2, 5, 8, 12], 13
def binary_search(xs, key):
    low, high = 0, len(xs) - [[??|1]]
    while low [[??cmp|<=]] high:
        middle = (low + high) // 2
        if xs[middle] == key:
            return True
        if xs[middle] < key:
            low = [[??expr|middle + 1]]
        else:
            high = [[??expr|middle - 1]]
    return False
