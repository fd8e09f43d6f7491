/* ---
algorithm: digit_sum
structure: number
method: div_t-like pair of quotient and remainder
time: O(log n)
space: O(1)
call: cross_sum(n, &cell) -> cell
--- */
typedef struct {
    unsigned quot;
    unsigned rem;
} qr_t;

static qr_t by_ten(unsigned n)
{
    qr_t r;
    r.quot = n / 10u;
    r.rem = n - 10u * r.quot;
    return r;
}

/* the result goes to *sum, the return value says how many digits there were */
int cross_sum(unsigned n, int *sum)
{
    int digits = 0;
    *sum = 0;
    for (; n; ++digits) {
        qr_t r = by_ten(n);
        *sum += (int)r.rem;
        n = r.quot;
    }
    return digits;
}
