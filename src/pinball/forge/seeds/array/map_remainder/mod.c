/* ---
algorithm: map_remainder
structure: array
method: remainder in place
time: O(n)
space: O(1)
call: modAll(xs, len(xs), k) -> xs
--- */
void modAll(int a[], int n, int m)
{
    for (int i = 0; i < n; i++)
        a[i] %= m;
}
