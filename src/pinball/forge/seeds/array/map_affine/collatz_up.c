/* ---
algorithm: map_affine
structure: array
method: in place by adding
time: O(n)
space: O(1)
call: up(xs, len(xs)) -> xs
--- */
void up(long *v, int n)
{
    long *p = v + n;

    while (p-- != v) {
        long x = *p;
        *p += x;
        *p += x + 1;
    }
}
