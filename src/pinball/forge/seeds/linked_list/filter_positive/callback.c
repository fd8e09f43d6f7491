/* ---
algorithm: filter_positive
structure: linked_list
method: hands each positive value to a callback
time: O(n)
space: O(1)
call: each_positive(list(xs), emit) -> emitted
--- */
typedef void (*visitor)(int);

struct link { int v; struct link *to; };

void each_positive(struct link *l, visitor visit)
{
    while (l) {
        int v = l->v;
        l = l->to;
        if (v > 0) visit(v);
    }
}
