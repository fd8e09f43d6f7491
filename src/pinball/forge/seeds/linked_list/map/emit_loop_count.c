/* ---
algorithm: map
structure: linked_list
method: values doubled by adding in a loop, callback
time: O(n)
space: O(1)
call: double_each(list(xs), emit) -> emitted
--- */
struct item { int v; struct item *nxt; };

static int twice(int v)
{
    int sum = 0, i;
    for (i = 0; i < 2; i++)
        sum += v;
    return sum;
}

void double_each(const struct item *p, void (*put)(int))
{
    const struct item *q = p;
    while (q != 0) {
        put(twice(q->v));
        q = q->nxt;
    }
}
