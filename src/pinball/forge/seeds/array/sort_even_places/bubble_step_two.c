/* ---
algorithm: sort_even_places
structure: array
method: bubble sort with step two
time: O(n^2)
space: O(1)
call: sortEvens(xs, len(xs)) -> xs
--- */
void sortEvens(int a[], int n)
{
    for (int pass = 0; pass < n; pass += 2) {
        for (int i = 0; i + 2 < n; i += 2) {
            if (a[i] > a[i + 2]) {
                int t = a[i];
                a[i] = a[i + 2];
                a[i + 2] = t;
            }
        }
    }
}
