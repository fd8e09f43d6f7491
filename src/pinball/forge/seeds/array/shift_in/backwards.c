/* ---
algorithm: shift_in
structure: array
method: from the back, each takes the one before it
time: O(n)
space: O(1)
call: shiftRight(xs, len(xs), k) -> xs
--- */
void shiftRight(int a[], int n, int fill)
{
    for (int i = n - 1; i > 0; i--)
        a[i] = a[i - 1];
    if (n > 0)
        a[0] = fill;
}
