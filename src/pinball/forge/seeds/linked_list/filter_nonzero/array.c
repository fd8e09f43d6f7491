/* ---
algorithm: filter_nonzero
structure: linked_list
method: into an array, ++ by condition
time: O(n)
space: O(1)
call: gather(list(xs), out(len(xs) + 1)) -> out[:return]
--- */
struct e { int a; struct e *b; };

int gather(const struct e *p, int *out)
{
    int n = 0;
    for (; p; p = p->b) {
        out[n] = p->a;
        n += p->a != 0;
    }
    return n;
}
