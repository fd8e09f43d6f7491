/* ---
algorithm: map_sign
structure: array
method: the difference of two comparisons to another type
time: O(n)
space: O(1)
call: sgn(xs, len(xs), out(len(xs))) -> out
--- */
void sgn(const double *x, int n, signed char *s)
{
    while (n > 0) {
        n--;
        s[n] = (x[n] > 0) - (x[n] < 0);
    }
}
