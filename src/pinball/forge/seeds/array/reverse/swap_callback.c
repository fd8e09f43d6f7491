/* ---
algorithm: reverse
structure: array
method: general reversal by a swap function on places; plain swap by default
time: O(n)
space: O(1)
call: reverse_by(xs, len(xs), null) -> xs
--- */
static void plain(int *v, int i, int j)
{
    int t = v[i];
    v[i] = v[j];
    v[j] = t;
}

void reverse_by(int *v, int n, void (*exchange)(int *, int, int))
{
    int i = 0;

    if (!exchange)
        exchange = plain;
    while (i < n - 1 - i) {
        exchange(v, i, n - 1 - i);
        i++;
    }
}
