/* ---
algorithm: count_greater
structure: array
method: subtracts those that are not greater, result through a pointer
time: O(n)
space: O(1)
call: tally(xs, len(xs), k, &cell) -> cell
--- */

void tally(const double *readings, int n, double limit, int *above)
{
    const double *r = readings + n;

    *above = n;
    while (r != readings) {
        if (*--r <= limit)
            --*above;
    }
}
