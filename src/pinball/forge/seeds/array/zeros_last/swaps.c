/* ---
algorithm: zeros_last
structure: array
method: swaps each with the first zero
time: O(n)
space: O(1)
call: push_zeros(xs, len(xs)) -> xs
--- */
void push_zeros(short *a, int n)
{
    short *hole = a;

    for (short *p = a; p < a + n; p++) {
        if (*p) {
            short t = *p;
            *p = *hole;
            *hole++ = t;
        }
    }
}
