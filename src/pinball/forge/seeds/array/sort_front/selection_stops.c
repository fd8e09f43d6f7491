/* ---
algorithm: sort_front
structure: array
method: selection sort that stops after k, returns how many
time: O(n)
space: O(1)
call: topSmall(xs, len(xs), k) -> xs[:return]
--- */
int topSmall(int a[], int n, int k)
{
    int i, j, min, t;

    for (i = 0; i < n && i < k; i++) {
        min = i;
        for (j = i + 1; j < n; j++)
            if (a[j] < a[min])
                min = j;
        t = a[i];
        a[i] = a[min];
        a[min] = t;
    }
    return i;
}
