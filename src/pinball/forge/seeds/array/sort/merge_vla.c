/* ---
algorithm: sort
structure: array
method: copies both halves to arrays on the stack before sorting them
time: O(n log n)
space: O(n)
call: mergesort(xs, len(xs)) -> xs
--- */
void mergesort(int *a, int n)
{
    if (n <= 1)
        return;

    int nl = n / 2;
    int nr = n - nl;
    int left[nl];
    int right[nr];

    for (int i = 0; i < nl; i++)
        left[i] = a[i];
    for (int i = 0; i < nr; i++)
        right[i] = a[nl + i];

    mergesort(left, nl);
    mergesort(right, nr);

    int i = 0, j = 0;
    while (i < nl && j < nr) {
        if (left[i] < right[j]) {
            a[i + j] = left[i];
            i++;
        } else {
            a[i + j] = right[j];
            j++;
        }
    }
    for (; i < nl; i++)
        a[i + j] = left[i];
    for (; j < nr; j++)
        a[i + j] = right[j];
}
