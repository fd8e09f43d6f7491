/* ---
algorithm: neighbour_sums
structure: array
method: in place, each takes its right neighbour in
time: O(n)
space: O(1)
call: smooth(xs, len(xs)) -> xs[:return]
--- */
int smooth(double *x, int n)
{
    double *p = x;

    if (n < 2)
        return 0;
    for (; p < x + n - 1; p++)
        *p += p[1];
    return n - 1;
}
