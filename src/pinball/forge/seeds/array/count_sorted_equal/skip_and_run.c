/* ---
algorithm: count_sorted_equal
structure: array
method: skips the smaller ones, counts the run
time: O(n)
space: O(1)
call: run_length(xs, len(xs), k) -> return
--- */
int run_length(const int *v, int n, int x)
{
    const int *end = v + n, *start;

    while (v < end && *v < x)
        v++;
    start = v;
    while (v < end && *v == x)
        v++;
    return (int)(v - start);
}
