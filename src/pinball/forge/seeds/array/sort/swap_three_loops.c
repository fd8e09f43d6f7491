/* ---
algorithm: sort
structure: array
method: swaps while it finds a pair in the wrong order, starting again each time from there less one
time: O(n^2)
space: O(1)
call: stupid(xs, len(xs)) -> xs
--- */
void stupid(int *t, int n)
{
    for (int i = 0; i < n - 1;) {
        if (t[i] <= t[i + 1]) {
            i++;
        } else {
            t[i] ^= t[i + 1];
            t[i + 1] ^= t[i];
            t[i] ^= t[i + 1];
            if (i)
                i--;
        }
    }
}
