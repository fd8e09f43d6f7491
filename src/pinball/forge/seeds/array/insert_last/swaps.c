/* ---
algorithm: insert_last
structure: array
method: by swaps of neighbours from the back
time: O(n)
space: O(1)
call: settle(xs, len(xs)) -> xs
--- */
void settle(double *a, int n)
{
    for (int i = n - 1; i > 0 && a[i - 1] > a[i]; i--) {
        double t = a[i];
        a[i] = a[i - 1];
        a[i - 1] = t;
    }
}
