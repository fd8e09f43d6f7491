/* ---
algorithm: maximum
structure: array
method: one bubbling pass carries it to the end
time: O(n)
space: O(1)
call: largest(xs, len(xs), &cell) -> cell
--- */
void largest(int v[], int n, int *result)
{
    for (int i = 0; i + 1 < n; i++) {
        if (v[i] > v[i + 1]) {
            int t = v[i];
            v[i] = v[i + 1];
            v[i + 1] = t;
        }
    }
    *result = v[n - 1];
}
