/* ---
algorithm: sort
structure: array
method: selection of the smallest and the largest in one pass, from both ends
time: O(n^2)
space: O(1)
call: minMaxSort(xs, len(xs)) -> xs
--- */
void minMaxSort(int a[], int n)
{
    int left = 0;
    int right = n - 1;

    while (left < right) {
        int lo = left, hi = left;
        for (int i = left + 1; i <= right; i++) {
            if (a[i] < a[lo]) {
                lo = i;
            } else if (a[i] >= a[hi]) {
                hi = i;
            }
        }
        int tmp = a[left];
        a[left] = a[lo];
        a[lo] = tmp;
        if (hi == left)
            hi = lo;
        tmp = a[right];
        a[right] = a[hi];
        a[hi] = tmp;
        left++;
        right--;
    }
}
