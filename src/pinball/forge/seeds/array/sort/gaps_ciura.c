/* ---
algorithm: sort
structure: array
method: shell sort with a table of gaps
time: O(n^2)
typical: O(n log n)
space: O(1)
call: shell(xs, len(xs)) -> xs
--- */
static const int gaps[] = {301, 132, 57, 23, 10, 4, 1};

void shell(int *a, int n)
{
    for (int g = 0; g < 7; g++) {
        int h = gaps[g];
        for (int i = h; i < n; i++) {
            int x = a[i], j = i;
            for (; j >= h && a[j - h] > x; j -= h)
                a[j] = a[j - h];
            a[j] = x;
        }
    }
}
