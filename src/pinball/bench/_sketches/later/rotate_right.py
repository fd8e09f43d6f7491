# inputs: [1, 2, 4, 7], 1 | [1, 3], 3 | [], 1 | [2, 5, 6], 2
def rotate_right(xs, k):
    if [[??cond|not xs]]:
        return [[??expr|xs]]
    k = k [[??op|%]] len(xs)
    return xs[len(xs) - k:] + xs[:len(xs) - k]
