/* ---
algorithm: places_greater
structure: array
method: hands on each place
time: O(n)
space: O(1)
call: each_place(xs, len(xs), k, emit) -> emitted
--- */
void each_place(const double *x, int n, double k, void (*report)(int))
{
    int i = 0;

    while (i < n) {
        if (x[i] > k)
            report(i);
        ++i;
    }
}
