/* ---
algorithm: sort_halves
structure: array
method: bubble sort that never swaps over the middle
time: O(n^2)
space: O(1)
call: bubble_two(xs, len(xs)) -> xs
--- */
void bubble_two(int *a, int n)
{
    int mid = n / 2, swapped = 1;

    while (swapped) {
        swapped = 0;
        for (int i = 1; i < n; i++) {
            if (i != mid && a[i - 1] > a[i]) {
                int t = a[i];
                a[i] = a[i - 1];
                a[i - 1] = t;
                swapped = 1;
            }
        }
    }
}
