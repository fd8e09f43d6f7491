/* ---
algorithm: add_arrays
structure: array
method: adds the second onto the first through pointers
time: O(n)
space: O(1)
call: accumulate(xs, len(xs), ys, len(ys)) -> xs[:return]
--- */
long accumulate(double *to, long n, const double *from, long m)
{
    double *t = to;

    while (n-- > 0 && m-- > 0)
        *t++ += *from++;
    return t - to;
}
