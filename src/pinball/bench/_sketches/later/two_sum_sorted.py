# inputs: [1, 2, 4, 7], 6 | [1, 3], 9 | [], 1 | [2, 5, 6], 11
def has_pair(xs, target):
    xs = sorted(xs)
    i, j = 0, len(xs) - [[??|1]]
    while i [[??cmp|<]] j:
        total = xs[i] + xs[j]
        if total == target:
            return True
        if [[??cond|total < target]]:
            i += 1
        else:
            [[??stmt|j -= 1]]
    return False
