# inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1]
def insertion_sort(xs):
    for i in range([[??|1]], len(xs)):
        key = xs[i]
        j = i - 1
        while j >= [[??|0]] and xs[j] [[??cmp|>]] key:
            xs[j + 1] = xs[j]
            j [[??op=|-=]] 1
        xs[[[??expr|j + 1]]] = key
    return xs
