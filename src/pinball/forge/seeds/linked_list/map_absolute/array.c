/* ---
algorithm: map_absolute
structure: linked_list
method: written to an array
time: O(n)
space: O(1)
call: abs_out(list(xs), out(len(xs))) -> out
--- */
struct sample { int val; struct sample *nx; };

int *abs_out(struct sample *p, int *dest)
{
    int *d = dest;
    while (p != 0) {
        int v = p->val;
        *d++ = v < 0 ? -v : v;
        p = p->nx;
    }
    return dest;
}
