/* ---
algorithm: sort
structure: array
method: quick sort, the first is the pivot and the hole moves from side to side
time: O(n^2)
typical: O(n log n)
space: O(n)
call: QuickSort(xs, len(xs)) -> xs
--- */
static int divide(int *r, int s, int t)
{
    int i = s, j = t;
    int x = r[s];

    while (i < j) {
        while (i < j && r[j] >= x)
            j--;
        if (i < j)
            r[i++] = r[j];
        while (i < j && r[i] <= x)
            i++;
        if (i < j)
            r[j--] = r[i];
    }
    r[i] = x;
    return i;
}

static void sortRange(int *r, int s, int t)
{
    if (s < t) {
        int i = divide(r, s, t);
        sortRange(r, s, i - 1);
        sortRange(r, i + 1, t);
    }
}

void QuickSort(int *r, int n)
{
    sortRange(r, 0, n - 1);
}
