/* ---
algorithm: reverse
structure: array
method: every pass carries the front element to the end of what is left
time: O(n^2)
space: O(1)
call: turn_around(xs, len(xs)) -> xs
--- */
void turn_around(int *row, int n)
{
    int last, i;

    for (last = n - 1; last > 0; last--) {
        int carried = row[0];
        for (i = 0; i < last; i++)
            row[i] = row[i + 1];
        row[last] = carried;
    }
}
