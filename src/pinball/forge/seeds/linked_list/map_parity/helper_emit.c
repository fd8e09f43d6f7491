/* ---
algorithm: map_parity
structure: linked_list
method: helper and callback
time: O(n)
space: O(n)
call: each_parity(list(xs), emit) -> emitted
--- */
typedef struct l { long a; struct l *b; } l;

static int odd(long x) { return x % 2 != 0; }

void each_parity(l *p, void (*f)(int))
{
    if (p) {
        f(odd(p->a));
        each_parity(p->b, f);
    }
}
