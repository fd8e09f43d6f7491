/* ---
algorithm: map
structure: array
method: recursion: first element, then the rest
time: O(n)
space: O(n)
call: map_double(xs, len(xs)) -> xs
--- */

void map_double(int *xs, int n)
{
    if (n == 0)
        return;
    *xs = 2 * *xs;
    map_double(xs + 1, n - 1);
}
