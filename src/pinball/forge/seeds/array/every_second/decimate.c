/* ---
algorithm: every_second
structure: array
method: numerical: decimation in place by two
time: O(n)
space: O(1)
call: decimate(xs, len(xs)) -> xs[:return]
--- */
int decimate(double *x, int n)
{
    int m = (n + 1) / 2;

    for (int k = 1; k < m; k++)
        x[k] = x[2 * k];
    return m;
}
