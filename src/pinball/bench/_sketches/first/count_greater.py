# inputs: [1, 2, 3, 4], 2 | [], 1 | [5, 5], 5 | [9, 1], 4
def count_greater(xs, k):
    count = [[??|0]]
    for x in xs:
        if [[??cond|x > k]]:
            [[??stmt|count += 1]]
    return count
