/* ---
algorithm: map
structure: array
method: passes twice each element on to a function
time: O(n)
space: O(1)
call: each_doubled(xs, len(xs), emit) -> emitted
--- */

void each_doubled(int *xs, int n, void (*use)(int))
{
    int i = 0;

    if (n <= 0) return;
    do {
        use(xs[i] * 2);
    } while (++i < n);
}
