/* ---
algorithm: sort
structure: array
method: two pivots, three parts
time: O(n^2)
typical: O(n log n)
space: O(n)
call: dualPivotSort(xs, 0, len(xs)-1) -> xs
--- */
static void swap(int[], int, int);

void dualPivotSort(int arr[], int lo, int hi)
{
    if (hi <= lo) return;
    if (arr[hi] < arr[lo]) swap(arr, lo, hi);

    int lt = lo + 1, gt = hi - 1;
    int i = lo + 1;
    while (i <= gt) {
        if (arr[i] < arr[lo]) swap(arr, lt++, i++);
        else if (arr[hi] < arr[i]) swap(arr, i, gt--);
        else i++;
    }
    swap(arr, lo, --lt);
    swap(arr, hi, ++gt);

    dualPivotSort(arr, lo, lt - 1);
    if (arr[lt] < arr[gt]) dualPivotSort(arr, lt + 1, gt - 1);
    dualPivotSort(arr, gt + 1, hi);
}

static void swap(int arr[], int i, int j)
{
    int temp = arr[i];
    arr[i] = arr[j];
    arr[j] = temp;
}
