/* ---
algorithm: fill_with
structure: array
method: loop
time: O(n)
space: O(1)
call: fill(xs, len(xs), k) -> xs
--- */
void fill(int a[], int n, int value)
{
    int i;
    for (i = 0; i < n; ++i)
        a[i] = value;
}
