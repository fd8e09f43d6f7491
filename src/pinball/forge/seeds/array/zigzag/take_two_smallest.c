/* ---
algorithm: zigzag
structure: array
method: takes the two smallest off the rest, larger first
time: O(n^2)
space: O(1)
call: upDown(xs, len(xs)) -> xs
--- */
static void bringMin(int *a, int from, int n)
{
    for (int j = n - 1; j > from; j--) {
        if (a[j] < a[j - 1]) {
            int t = a[j];
            a[j] = a[j - 1];
            a[j - 1] = t;
        }
    }
}

void upDown(int *a, int n)
{
    int i = 0;

    while (i < n) {
        bringMin(a, i, n);
        if (i + 1 < n) {
            bringMin(a, i + 1, n);
            int smaller = a[i];
            a[i] = a[i + 1];
            a[i + 1] = smaller;
        }
        i += 2;
    }
}
