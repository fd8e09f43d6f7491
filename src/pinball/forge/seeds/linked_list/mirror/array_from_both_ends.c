/* ---
algorithm: mirror
structure: linked_list
method: written into an array from both ends
time: O(n)
space: O(1)
call: fold_out(list(xs), out(2*len(xs)), len(xs)) -> out
--- */
struct e { int a; struct e *b; };

void fold_out(struct e *e, int *buf, int n)
{
    int i;
    for (i = 0; i < n; i++) {
        buf[i] = e->a;
        buf[2 * n - 1 - i] = e->a;
        e = e->b;
    }
}
