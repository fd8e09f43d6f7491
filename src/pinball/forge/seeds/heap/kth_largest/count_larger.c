/* ---
algorithm: kth_largest
structure: heap
method: counts larger and equal ones for each
time: O(n^2)
space: O(1)
call: kth(xs, len(xs), k) -> return
--- */
int kth(int a[], int n, int k)
{
    int i, j, larger, equal, answer = 0;
    for (i = 0; i < n; i++)
    {
        larger = 0;
        equal = 0;
        for (j = 0; j < n; j++)
        {
            if (a[j] > a[i]) larger++;
            if (a[j] == a[i]) equal++;
        }
        if (larger <= k && k < larger + equal)
            answer = a[i];
    }
    return answer;
}
