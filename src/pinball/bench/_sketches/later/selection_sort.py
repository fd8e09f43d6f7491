# inputs: [3, 1, 2] | [] | [5, 4, 4, 1, 9] | [2, 1]
def selection_sort(xs):
    for i in range(len(xs)):
        least = [[??expr|i]]
        for j in range(i + [[??|1]], len(xs)):
            if xs[j] [[??cmp|<]] xs[least]:
                [[??stmt|least = j]]
        xs[i], xs[least] = xs[least], xs[i]
    return xs
