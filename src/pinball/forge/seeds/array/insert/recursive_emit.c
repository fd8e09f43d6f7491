/* ---
algorithm: insert
structure: array
method: recursion: the head goes out as long as it is smaller
time: O(n)
space: O(n)
call: with(xs, len(xs), k, emit) -> emitted
--- */
void with(const int *v, int n, int x, void (*put)(int))
{
    if (n == 0) {
        put(x);
    } else if (*v < x) {
        put(*v);
        with(v + 1, n - 1, x, put);
    } else {
        put(x);
        with(v, 0, *v, put);
        for (int i = 1; i < n; i++)
            put(v[i]);
    }
}
