/* ---
algorithm: sum
structure: array
method: pairwise sums, divide in the middle, floating point
time: O(n)
space: O(log n)
call: pairwise_sum(xs, 0, len(xs)) -> return
--- */

/* Pairwise summation keeps the rounding error small. */
double pairwise_sum(const double *values, int begin, int end)
{
    int length = end - begin;

    if (length <= 0) {
        return 0.0;
    }
    if (length == 1) {
        return values[begin];
    }
    int middle = begin + length / 2;
    return pairwise_sum(values, begin, middle) + pairwise_sum(values, middle, end);
}
