/* ---
algorithm: swap_pairs
structure: array
method: the partner of each place, into an output array
time: O(n)
space: O(1)
call: exchange_neighbours(xs, len(xs), out(len(xs))) -> out
--- */

void exchange_neighbours(const double *from, int n, double *to)
{
    int i = 0;

    while (i < n) {
        int partner = i % 2 == 0 ? i + 1 : i - 1;
        if (partner >= n) {
            partner = i;
        }
        to[i] = from[partner];
        i++;
    }
}
