# inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1]
def bubble_sort(xs):
    n = len(xs)
    for i in range(n):
        for j in range(0, [[??expr|n - i - 1]]):
            if xs[j] [[??cmp|>]] xs[j + [[??|1]]]:
                [[??stmt|xs[j], xs[j + 1] = xs[j + 1], xs[j]]]
    return xs
