# inputs: [1, 4], [2, 3] | [], [1] | [5], [] | [1, 1], [1, 2]
def merge_sorted(xs, ys):
    i, j = 0, 0
    out = []
    while i < len(xs) and [[??cond|j < len(ys)]]:
        if xs[i] [[??cmp|<=]] ys[j]:
            out.append([[??expr|xs[i]]])
            i += 1
        else:
            out.append(ys[j])
            [[??stmt|j += 1]]
    return out + xs[i:] + ys[j:]
