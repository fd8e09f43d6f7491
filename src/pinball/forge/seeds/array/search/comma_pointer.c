/* ---
algorithm: search
structure: array
method: one for statement with a pointer and nothing in its body
time: O(n)
space: O(1)
call: pos_of(xs, len(xs), k) -> return
--- */
int pos_of(int *v, int n, int key)
{
    int *q;

    for (q = v; q < v + n && *q - key; ++q)
        ;
    return q == v + n ? -1 : q - v;
}
