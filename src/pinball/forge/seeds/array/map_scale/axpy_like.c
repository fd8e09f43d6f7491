/* ---
algorithm: map_scale
structure: array
method: numerical: x times alpha with a stride
time: O(n)
space: O(1)
call: dscal(len(xs), k, xs, 1) -> xs
--- */
void dscal(int n, double alpha, double *x, int incx)
{
    int ix = 0;

    if (n <= 0 || incx <= 0)
        return;
    for (int i = 0; i < n; i++) {
        x[ix] = alpha * x[ix];
        ix += incx;
    }
}
