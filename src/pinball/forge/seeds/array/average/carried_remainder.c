/* ---
algorithm: average
structure: array
method: keeps mean and remainder apart, so that no sum grows
time: O(n)
space: O(1)
call: mean_value(xs, len(xs)) -> return
--- */
unsigned mean_value(const unsigned *p, unsigned n)
{
    unsigned whole = 0, rest = 0, left = n;

    do {
        whole += *p / n;
        rest += *p % n;
        if (rest >= n) {
            rest -= n;
            whole++;
        }
        p++;
    } while (--left);
    return whole;
}
