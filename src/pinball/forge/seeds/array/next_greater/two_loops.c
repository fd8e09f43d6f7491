/* ---
algorithm: next_greater
structure: array
method: looks ahead for each
time: O(n^2)
space: O(1)
call: nextGreater(xs, len(xs), out(len(xs))) -> out
--- */
void nextGreater(int a[], int n, int b[])
{
    for (int i = 0; i < n; i++) {
        b[i] = -1;
        for (int j = i + 1; j < n; j++) {
            if (a[j] > a[i]) {
                b[i] = a[j];
                break;
            }
        }
    }
}
