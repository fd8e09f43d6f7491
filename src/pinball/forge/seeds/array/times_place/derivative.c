/* ---
algorithm: times_place
structure: array
method: output array, a factor that grows
time: O(n)
space: O(1)
call: poly_diff(xs, len(xs), out(len(xs))) -> out
--- */
void poly_diff(const double *c, int n, double *d)
{
    double power = 1.0;

    while (n-- > 0) {
        *d++ = *c++ * power;
        power += 1.0;
    }
}
