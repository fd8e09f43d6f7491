/* ---
algorithm: filter_odd
structure: linked_list
method: lowest bit tested, callback
time: O(n)
space: O(1)
call: odds(list(xs), emit) -> emitted
--- */
struct w { int bits; struct w *nx; };

void odds(const struct w *p, void (*out)(int))
{
    while (p != 0) {
        if (p->bits & 1)
            out(p->bits);
        p = p->nx;
    }
}
