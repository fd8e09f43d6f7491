# inputs: [3, 1, 2, 5], 3 | [], 1 | [5, 4], 9 | [-2, -1, 4, -7], 0
def partition(xs, pivot):
    small, large = [], []
    for x in xs:
        if x [[??cmp|<]] pivot:
            [[??stmt|small.append(x)]]
        else:
            [[??stmt|large.append(x)]]
    return [[??expr|small + large]]
