/* ---
algorithm: insertion_point
structure: array
method: goes along while the numbers are smaller
time: O(n)
space: O(1)
call: place_for(xs, len(xs), k) -> return
--- */
int place_for(const int *sorted, int n, int x)
{
    int at = 0;

    while (at < n && sorted[at] < x)
        ++at;
    return at;
}
