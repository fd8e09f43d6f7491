/* ---
algorithm: bubble_once
structure: array
method: to an output array, one number is held
time: O(n)
space: O(1)
call: sift(xs, len(xs), out(len(xs))) -> out
--- */
void sift(const double *in, int n, double *out)
{
    double held;

    if (n == 0)
        return;
    held = in[0];
    for (int i = 1; i < n; i++) {
        if (in[i] < held) {
            *out++ = in[i];
        } else {
            *out++ = held;
            held = in[i];
        }
    }
    *out = held;
}
