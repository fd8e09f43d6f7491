/* ---
algorithm: shift_in
structure: array
method: carries one number along
time: O(n)
space: O(1)
call: delay(xs, len(xs), k) -> xs
--- */
void delay(double *line, int taps, double sample)
{
    double *p = line;

    while (taps--) {
        double old = *p;
        *p++ = sample;
        sample = old;
    }
}
