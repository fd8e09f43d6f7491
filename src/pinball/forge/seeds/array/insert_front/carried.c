/* ---
algorithm: insert_front
structure: array
method: carries each element one place on
time: O(n)
space: O(1)
call: push_front(xs, len(xs), k, out(len(xs)+1)) -> out
--- */
int push_front(const short *a, int n, short x, short *b)
{
    short carried = x;
    int i;

    for (i = 0; i < n; i++) {
        b[i] = carried;
        carried = a[i];
    }
    b[n] = carried;
    return n + 1;
}
