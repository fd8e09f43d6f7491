/* ---
algorithm: kth_smallest
structure: array
method: quick select, loops into one side
time: O(n^2)
typical: O(n)
space: O(1)
call: kthSmallest(xs, len(xs), k) -> return
--- */

static void swap(int *p, int *q)
{
    int t = *p;
    *p = *q;
    *q = t;
}

int kthSmallest(int arr[], int n, int k)
{
    int l = 0, r = n - 1;

    while (l < r)
    {
        int pivot = arr[r], store = l;
        for (int j = l; j < r; j++)
        {
            if (arr[j] < pivot)
            {
                swap(&arr[store], &arr[j]);
                store++;
            }
        }
        swap(&arr[store], &arr[r]);

        if (store == k)
            break;
        if (store < k)
            l = store + 1;
        else
            r = store - 1;
    }
    return arr[k];
}
