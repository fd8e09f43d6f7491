# inputs: [3, 1, 2, 5] | [] | [5, 4] | [-2, -1]
def running_maximum(xs):
    out = []
    best = None
    for x in xs:
        if best is None or x [[??cmp|>]] best:
            [[??stmt|best = x]]
        out.append([[??expr|best]])
    return out
