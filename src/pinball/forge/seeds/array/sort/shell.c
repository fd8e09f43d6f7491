/* ---
algorithm: sort
structure: array
method: shell sort with halved gaps
time: O(n^2)
typical: unknown
space: O(1)
call: shellsort(xs, len(xs)) -> xs
--- */

/* shellsort: sort v[0]...v[n-1] into increasing order */
void shellsort(int v[], int n)
{
    int gap, i, j, temp;

    for (gap = n / 2; gap > 0; gap /= 2) {
        for (i = gap; i < n; i++) {
            temp = v[i];
            for (j = i; j >= gap; j -= gap) {
                if (v[j - gap] <= temp)
                    break;
                v[j] = v[j - gap];
            }
            v[j] = temp;
        }
    }
}
