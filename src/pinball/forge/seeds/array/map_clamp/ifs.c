/* ---
algorithm: map_clamp
structure: array
method: two ifs in place
time: O(n)
space: O(1)
call: clamp(xs, len(xs), a, b) -> xs
--- */
void clamp(int *a, int n, int min, int max)
{
    int i;

    for (i = 0; i < n; i++) {
        if (a[i] < min)
            a[i] = min;
        else if (a[i] > max)
            a[i] = max;
    }
}
