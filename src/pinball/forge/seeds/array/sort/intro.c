/* ---
algorithm: sort
structure: array
method: quick sort that turns to heap sort when it goes too deep
time: O(n log n)
space: O(log n)
call: introsort(xs, len(xs)) -> xs
--- */
static void exchange(int *v, int i, int j) { int t = v[i]; v[i] = v[j]; v[j] = t; }

static void sink(int *v, int i, int n)
{
    int c;
    while ((c = 2 * i + 1) < n) {
        if (c + 1 < n && v[c + 1] > v[c]) c++;
        if (v[c] <= v[i]) break;
        exchange(v, i, c);
        i = c;
    }
}

static void heap(int *v, int n)
{
    for (int i = n / 2; i-- > 0;) sink(v, i, n);
    while (n > 1) {
        exchange(v, 0, --n);
        sink(v, 0, n);
    }
}

static void loop(int *v, int n, int depth)
{
    if (n < 2) return;
    if (depth == 0) {
        heap(v, n);
        return;
    }
    int pivot = v[n / 2], i = 0, j = n - 1;
    while (i <= j) {
        while (v[i] < pivot) i++;
        while (v[j] > pivot) j--;
        if (i <= j) exchange(v, i++, j--);
    }
    loop(v, j + 1, depth - 1);
    loop(v + i, n - i, depth - 1);
}

void introsort(int *v, int n)
{
    int depth = 0;
    for (int m = n; m > 0; m >>= 1) depth += 2;
    loop(v, n, depth);
}
