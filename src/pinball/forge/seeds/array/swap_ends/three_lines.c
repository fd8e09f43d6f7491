/* ---
algorithm: swap_ends
structure: array
method: one swap
time: O(1)
space: O(1)
call: swapEnds(xs, len(xs)) -> xs
--- */
void swapEnds(int a[], int n)
{
    int temp;

    if (n > 1) {
        temp = a[0];
        a[0] = a[n - 1];
        a[n - 1] = temp;
    }
}
