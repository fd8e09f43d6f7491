/* ---
algorithm: search_sorted_first
structure: array
method: goes along until the numbers get too large
time: O(n)
space: O(1)
call: ordered_find(xs, len(xs), k) -> return
--- */
int ordered_find(int a[], int n, int key)
{
    int i;

    for (i = 0; i < n && a[i] < key; i++)
        continue;
    if (i < n && a[i] == key)
        return i;
    return -1;
}
