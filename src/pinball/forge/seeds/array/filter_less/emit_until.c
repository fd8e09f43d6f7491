/* ---
algorithm: filter_less
structure: array
method: the predicate is the callback's guard
time: O(n)
space: O(1)
call: eachBelow(xs, len(xs), k, emit) -> emitted
--- */
typedef int bool_t;

static bool_t lessThan(int a, int b)
{
    return a < b;
}

void eachBelow(int *data, int size, int limit, void (*action)(int))
{
    for (int *p = data, *q = data + size; p != q; p++)
    {
        if (!lessThan(*p, limit)) continue;
        action(*p);
    }
}
