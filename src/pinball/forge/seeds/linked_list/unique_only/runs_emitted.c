/* ---
algorithm: unique_only
structure: linked_list
method: length of each run, callback
time: O(n)
space: O(1)
call: singles(list(xs), emit) -> emitted
--- */
struct w { int v; struct w *n; };

void singles(const struct w *p, void (*f)(int))
{
    while (p) {
        int v = p->v, run = 0;
        while (p && p->v == v) { run++; p = p->n; }
        if (run == 1) f(v);
    }
}
