/* ---
algorithm: reverse
structure: array
method: copy made on the stack, each place reads its mirror
time: O(n)
space: O(1)
call: reverse_signal(xs, out(len(xs)), len(xs)) -> out
--- */
void reverse_signal(const double *x, double *y, int N)
{
    for (int k = 0; k < N; k++)
        y[k] = x[N - 1 - k];
}
