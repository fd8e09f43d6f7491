/* ---
algorithm: rotate
structure: array
method: index arithmetic into an output array
time: O(n)
space: O(1)
call: rotated(xs, len(xs), k, out(len(xs))) -> out
--- */

void rotated(const int *a, int n, int k, int *b)
{
    int i;
    for (i = 0; i < n; i++)
        b[i] = a[(i + k) % n];
}
