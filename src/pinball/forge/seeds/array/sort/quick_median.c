/* ---
algorithm: sort
structure: array
method: quick sort with the median of three, insertion sort for what is short
time: O(n^2)
typical: O(n log n)
space: O(n)
call: quick(xs, len(xs)) -> xs
--- */
#define CUTOFF 6

static void swap(int *x, int *y) { int t = *x; *x = *y; *y = t; }

static int median3(int a[], int left, int right)
{
    int center = left + (right - left) / 2;

    if (a[center] < a[left]) swap(&a[left], &a[center]);
    if (a[right] < a[left]) swap(&a[left], &a[right]);
    if (a[right] < a[center]) swap(&a[center], &a[right]);
    swap(&a[center], &a[right - 1]);
    return a[right - 1];
}

static void insertion(int a[], int n)
{
    for (int p = 1; p < n; p++) {
        int tmp = a[p], j;
        for (j = p; j > 0 && a[j - 1] > tmp; j--) a[j] = a[j - 1];
        a[j] = tmp;
    }
}

static void qsort_range(int a[], int left, int right)
{
    if (left + CUTOFF > right) {
        insertion(a + left, right - left + 1);
        return;
    }
    int pivot = median3(a, left, right);
    int i = left, j = right - 1;
    for (;;) {
        while (a[++i] < pivot) { }
        while (a[--j] > pivot) { }
        if (i >= j) break;
        swap(&a[i], &a[j]);
    }
    swap(&a[i], &a[right - 1]);
    qsort_range(a, left, i - 1);
    qsort_range(a, i + 1, right);
}

void quick(int a[], int n) { qsort_range(a, 0, n - 1); }
