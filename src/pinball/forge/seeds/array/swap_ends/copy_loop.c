/* ---
algorithm: swap_ends
structure: array
method: copied in a loop with two exceptions
time: O(n)
space: O(1)
call: outer(xs, len(xs), out(len(xs))) -> out
--- */
void outer(const int *x, int n, int *y)
{
    for (int i = 0; i < n; i++) {
        if (i == 0)
            y[i] = x[n - 1];
        else if (i == n - 1)
            y[i] = x[0];
        else
            y[i] = x[i];
    }
}
